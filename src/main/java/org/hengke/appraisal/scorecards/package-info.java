/** What positions are assessed by: scorecards in versions, and what they would have said of past months. */
@NullMarked
package org.hengke.appraisal.scorecards;

import org.jspecify.annotations.NullMarked;
