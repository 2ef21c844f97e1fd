@NullMarked
package org.hengke.metrics.web;

import org.jspecify.annotations.NullMarked;
