package org.hengke.cases;

import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** Who did something to a case. */
public sealed interface Actor {

    /** @param team the person's team on that day; what is credited to it stays with it */
    record Person(PersonId person, @Nullable TeamId team) implements Actor {}

    /** The customer of the case. */
    record Customer() implements Actor {}

    /** A rule, a job or a bot. */
    record Program() implements Actor {}

    static Actor customer() {
        return new Customer();
    }

    static Actor program() {
        return new Program();
    }

    default @Nullable PersonId personOrNone() {
        return this instanceof Person(var person, var _) ? person : null;
    }

    default @Nullable TeamId teamOrNone() {
        return this instanceof Person(var _, var team) ? team : null;
    }
}
