/** Appraisal periods: who is assessed by what and when, ratings, calibration, results that never change, appeals. */
@NullMarked
@NamedInterface("periods")
package org.hengke.appraisal.periods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
