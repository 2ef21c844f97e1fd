/** How people are doing today, this week and this month, against their own past and their goals. */
@NullMarked
package org.hengke.appraisal.progress;

import org.jspecify.annotations.NullMarked;
