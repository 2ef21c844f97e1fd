/** Whether what figures say of people is fair: honest comparison, other weights tried out, the indicators themselves reviewed. */
@NullMarked
package org.hengke.appraisal.fairness;

import org.jspecify.annotations.NullMarked;
