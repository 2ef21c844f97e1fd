package org.hengke.planning.duties;

import java.time.Instant;
import java.util.List;
import org.hengke.platform.attachments.Attachment;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a duty.
 *
 * @param to who was asked to take it over
 * @param links evidence kept elsewhere
 * @param files evidence
 */
public record DutyEntry(
        Kind kind,
        Instant at,
        PersonId by,
        @Nullable String words,
        @Nullable PersonId to,
        List<String> links,
        List<Attachment> files) {

    /** What happened. */
    public enum Kind {
        DONE,
        /** A superior does not take it as done. */
        RETURNED,
        EXCUSED,
        /** No longer excused. */
        REQUIRED,
        OFFERED,
        ACCEPTED,
        DECLINED
    }

    public DutyEntry {
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    static DutyEntry of(Kind kind, Instant at, PersonId by, @Nullable String words) {
        return new DutyEntry(kind, at, by, words, null, List.of(), List.of());
    }
}
