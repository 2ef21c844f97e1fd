@NullMarked
package org.hengke.cases.web;

import org.jspecify.annotations.NullMarked;
