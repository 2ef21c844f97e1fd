package org.hengke.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as another program names them. Found again by staff number where there is one, else by e-mail, else by the very name.
 *
 * @param team put into it from {@code since} on when the person is new; who is here already stays where they are
 */
public record ImportedPerson(
        String name,
        @Nullable String staffNumber,
        @Nullable String email,
        @Nullable TeamId team,
        @Nullable LocalDate since) {

    public static ImportedPerson named(String name) {
        return new ImportedPerson(name, null, null, null, null);
    }
}
