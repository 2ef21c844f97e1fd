/** What follows from an appraisal: improvement plans, recognitions and penalties, bonuses. */
@NullMarked
package org.hengke.appraisal.plans;

import org.jspecify.annotations.NullMarked;
