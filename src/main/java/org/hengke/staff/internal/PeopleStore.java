package org.hengke.staff.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.RoleId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes people, their teams and their roles. */
@Repository
public class PeopleStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What only the person's own page shows. */
    public record Detail(
            @Nullable String phone,
            @Nullable String login,
            @Nullable LocalDate joinedOn,
            boolean erased,
            String theme,
            long version) {}

    /** A stay in a team. */
    public record Stay(
            TeamId team, LocalDate from, @Nullable LocalDate until) {}

    public PersonId add(NewPerson person, LocalDate joined) {
        return new PersonId(jdbc.sql("""
                insert into staff.people
                       (name, staff_number, email, phone, position_id, department_id, joined_on, created_at)
                values (:name, :staffNumber, :email, :phone, :position, :department, :joined, :now)
                returning id
                """)
                .param("name", person.name().strip())
                .param("staffNumber", blankIsNone(person.staffNumber()))
                .param("email", blankIsNone(person.email()))
                .param("phone", blankIsNone(person.phone()))
                .param("position", valueOf(person.position()))
                .param("department", valueOf(person.department()))
                .param("joined", joined)
                .param("now", now())
                .query(Long.class)
                .single());
    }

    public void change(
            PersonId id,
            String name,
            @Nullable String staffNumber,
            @Nullable String email,
            @Nullable String phone,
            @Nullable PositionId position,
            @Nullable DepartmentId department,
            long version) {
        OrganisationStore.fresh(jdbc.sql("""
                update staff.people
                   set name = :name, staff_number = :staffNumber, email = :email, phone = :phone,
                       position_id = :position, department_id = :department, version = version + 1
                 where id = :id
                   and version = :version
                   and erased_at is null
                """)
                .param("name", name.strip())
                .param("staffNumber", blankIsNone(staffNumber))
                .param("email", blankIsNone(email))
                .param("phone", blankIsNone(phone))
                .param("position", valueOf(position))
                .param("department", valueOf(department))
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    public Optional<Detail> detail(PersonId id) {
        return jdbc.sql("""
                select phone, login, joined_on, erased_at is not null as erased, theme, version
                  from staff.people
                 where id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new Detail(
                        row.getString("phone"),
                        row.getString("login"),
                        row.getObject("joined_on", LocalDate.class),
                        row.getBoolean("erased"),
                        row.getString("theme"),
                        row.getLong("version")))
                .optional();
    }

    public void setLogin(PersonId id, @Nullable Login login) {
        jdbc.sql("update staff.people set login = :login, login_key = :key, version = version + 1 where id = :id")
                .param("login", login == null ? null : login.shown())
                .param("key", login == null ? null : login.key())
                .param("id", id.value())
                .update();
    }

    public void setPreferences(PersonId id, String language, String theme) {
        jdbc.sql("update staff.people set language = :language, theme = :theme where id = :id")
                .param("language", language)
                .param("theme", theme)
                .param("id", id.value())
                .update();
    }

    /** @return whether anything changed */
    public boolean setActive(PersonId id, boolean active) {
        return jdbc.sql("""
                update staff.people
                   set active = :active, deactivated_at = :at, version = version + 1
                 where id = :id
                   and active <> :active
                   and erased_at is null
                """)
                        .param("active", active)
                        .param("at", active ? null : now())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Takes away all that says who it was; the id stays, for the records that point at it. */
    public void erase(PersonId id) {
        jdbc.sql("""
                update staff.people
                   set name = '', staff_number = null, email = null, phone = null, login = null, login_key = null,
                       erased_at = :now, version = version + 1
                 where id = :id
                """).param("now", now()).param("id", id.value()).update();
        jdbc.sql("delete from staff.identities where person_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from staff.passwords where person_id = :id")
                .param("id", id.value())
                .update();
    }

    public List<Stay> stays(PersonId id) {
        return jdbc.sql("""
                select team_id, from_day, until_day
                  from staff.memberships
                 where person_id = :id
                 order by from_day desc
                """)
                .param("id", id.value())
                .query((row, _) -> new Stay(
                        new TeamId(row.getLong("team_id")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    public void endStays(PersonId id, LocalDate from) {
        jdbc.sql("delete from staff.memberships where person_id = :id and from_day >= :from")
                .param("id", id.value())
                .param("from", from)
                .update();
        jdbc.sql("""
                update staff.memberships
                   set until_day = :from
                 where person_id = :id
                   and (until_day is null or until_day > :from)
                """).param("id", id.value()).param("from", from).update();
    }

    public void beginStay(PersonId id, TeamId team, LocalDate from) {
        jdbc.sql("insert into staff.memberships (person_id, team_id, from_day) values (:person, :team, :from)")
                .param("person", id.value())
                .param("team", team.value())
                .param("from", from)
                .update();
    }

    public void setRoles(PersonId id, Set<RoleId> roles) {
        jdbc.sql("delete from staff.person_roles where person_id = :id")
                .param("id", id.value())
                .update();
        for (var role : roles) {
            jdbc.sql("insert into staff.person_roles (person_id, role_id) values (:person, :role)")
                    .param("person", id.value())
                    .param("role", role.value())
                    .update();
        }
    }

    public Optional<PersonId> byStaffNumber(String staffNumber) {
        return found("staff_number = :value", staffNumber);
    }

    public Optional<PersonId> byEmail(String email) {
        return found("lower(email) = lower(:value)", email);
    }

    /** Who works here goes before who left, who came first before who came later. */
    public Optional<PersonId> byName(String name) {
        return found("name = :value and erased_at is null", name);
    }

    public Optional<PersonId> byIdentity(String issuer, String subject) {
        return jdbc.sql("select person_id from staff.identities where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    public void link(PersonId person, String issuer, String subject) {
        jdbc.sql("""
                insert into staff.identities (issuer, subject, person_id, linked_at)
                values (:issuer, :subject, :person, :now)
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    private Optional<PersonId> found(String condition, String value) {
        return jdbc.sql("select id from staff.people where %s order by active desc, id limit 1".formatted(condition))
                .param("value", value.strip())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Long valueOf(@Nullable PositionId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long valueOf(@Nullable DepartmentId id) {
        return id == null ? null : id.value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
