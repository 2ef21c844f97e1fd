package org.hengke.imports;

import java.time.Instant;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** An import in the list of all. */
public record ImportRow(
        ImportId id,
        String fileName,
        long fileSize,
        ImportState state,
        @Nullable Shape shape,
        @Nullable Long created,
        PersonId startedBy,
        Instant createdAt) {}
