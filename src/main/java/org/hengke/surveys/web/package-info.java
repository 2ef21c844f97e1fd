@NullMarked
package org.hengke.surveys.web;

import org.jspecify.annotations.NullMarked;
