package org.hengke.appraisal.periods;

import java.time.Instant;
import org.hengke.staff.Named;

/** Something of a talk about a result. */
public record TalkNote(long id, String words, Named by, Instant at) {}
