/** What positions are assessed by: scorecards in versions, and what they would have said of past months. */
@NullMarked
@NamedInterface("scorecards")
package org.hengke.appraisal.scorecards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
