@NullMarked
package org.hengke.planning.duties.web;

import org.jspecify.annotations.NullMarked;
