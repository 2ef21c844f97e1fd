@NullMarked
package org.hengke.appraisal.periods.web;

import org.jspecify.annotations.NullMarked;
