/** From amounts to points, totals, ratings and shares: pure, without clock or database. */
@NullMarked
package org.hengke.appraisal.scoring;

import org.jspecify.annotations.NullMarked;
