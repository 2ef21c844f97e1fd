/** What follows from an appraisal: improvement plans, recognitions and penalties, bonuses. */
@NullMarked
@NamedInterface("plans")
package org.hengke.appraisal.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
