/** What of an appraisal is handed over: the personal sheet as PDF, a period as a table. */
@NullMarked
package org.hengke.appraisal.sheets;

import org.jspecify.annotations.NullMarked;
