package org.hengke.staff.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Login names and passwords as stored. */
@Repository
public class Credentials {

    /** @param hash null for somebody who signs in otherwise */
    public record Credential(
            PersonId person, String login, @Nullable String hash, boolean temporary, boolean active) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Credentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Credential> findByLogin(String typed) {
        return find("p.login_key = :value", Login.key(typed));
    }

    public Optional<Credential> of(PersonId person) {
        return find("p.id = :value", person.value());
    }

    void setPassword(PersonId person, String hash, boolean temporary) {
        jdbc.sql("""
                insert into staff.passwords (person_id, hash, changed_at, temporary)
                values (:person, :hash, :now, :temporary)
                    on conflict (person_id) do update
                   set hash = excluded.hash, changed_at = excluded.changed_at, temporary = excluded.temporary
                """)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("temporary", temporary)
                .update();
    }

    private Optional<Credential> find(String condition, Object value) {
        return jdbc.sql("""
                select p.id, p.login, p.active, c.hash, coalesce(c.temporary, false) as temporary
                  from staff.people p
                  left join staff.passwords c on c.person_id = p.id
                 where p.login is not null
                   and %s
                """.formatted(condition))
                .param("value", value)
                .query((row, _) -> new Credential(
                        new PersonId(row.getLong("id")),
                        row.getString("login"),
                        row.getString("hash"),
                        row.getBoolean("temporary"),
                        row.getBoolean("active")))
                .optional();
    }
}
