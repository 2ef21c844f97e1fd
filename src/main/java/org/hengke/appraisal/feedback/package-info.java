/** What people write to one another about their work, between appraisals: notes and praise. */
@NullMarked
@NamedInterface("feedback")
package org.hengke.appraisal.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
