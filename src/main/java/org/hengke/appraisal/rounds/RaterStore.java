package org.hengke.appraisal.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to rate whom, and who has done it. */
@Repository
class RaterStore {

    private static final String RATER = """
            select q.id, q.rated_id, q.rater_group, q.person_id, q.customer_id, q.approved, q.answered
              from appraisal.round_raters q
            """;

    private final JdbcClient jdbc;

    RaterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rater> of(Collection<Rated> people) {
        return jdbc.sql(RATER + " where q.rated_id = any (:rated) order by q.id")
                .param("rated", people.stream().map(Rated::id).toArray(Long[]::new))
                .query((row, _) -> rater(row))
                .list();
    }

    List<Rater> of(Rated person) {
        return of(List.of(person));
    }

    /** What somebody is asked for in rounds that are answered now, done or not. */
    List<Rater> asked(PersonId person) {
        return jdbc.sql(RATER + """
                  join appraisal.round_people p on p.id = q.rated_id
                  join appraisal.rounds r on r.id = p.round_id
                 where q.person_id = :person
                   and q.approved
                   and r.state = 'ANSWERING'
                 order by r.last_day, q.id
                """)
                .param("person", person.value())
                .query((row, _) -> rater(row))
                .list();
    }

    /** About whom somebody was asked in secret in the rounds of a period, whether that was answered or not: else it would tell. */
    Set<PersonId> askedInSecret(PeriodId period, PersonId rater) {
        return new HashSet<>(jdbc.sql("""
                select p.person_id
                  from appraisal.round_raters q
                  join appraisal.round_people p on p.id = q.rated_id
                  join appraisal.rounds r on r.id = p.round_id
                 where r.period_id = :period
                   and q.person_id = :rater
                   and q.rater_group <> 'SUPERIOR'
                """)
                .param("period", period.value())
                .param("rater", rater.value())
                .query((row, _) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    Optional<Rater> find(RaterId id) {
        return jdbc.sql(RATER + " where q.id = :id")
                .param("id", id.value())
                .query((row, _) -> rater(row))
                .optional();
    }

    /** Held against answering twice at once. */
    Optional<Rater> lock(RaterId id) {
        return jdbc.sql(RATER + " where q.id = :id for update")
                .param("id", id.value())
                .query((row, _) -> rater(row))
                .optional();
    }

    /** @throws Refusal {@code appraisal.rounds.asked-already} */
    void add(long rated, RaterGroup group, @Nullable PersonId person, @Nullable CustomerId customer, boolean approved) {
        try {
            jdbc.sql("""
                    insert into appraisal.round_raters (rated_id, rater_group, person_id, customer_id, approved)
                    values (:rated, :group, :person, :customer, :approved)
                    """)
                    .param("rated", rated)
                    .param("group", group.name())
                    .param("person", person == null ? null : person.value())
                    .param("customer", customer == null ? null : customer.value())
                    .param("approved", approved)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw (Refusal) new Refusal(Kind.CONFLICT, "appraisal.rounds.asked-already").initCause(twice);
        }
    }

    void remove(RaterId id) {
        jdbc.sql("delete from appraisal.round_raters where id = :id")
                .param("id", id.value())
                .update();
    }

    void removePerson(long rated, PersonId person) {
        jdbc.sql("delete from appraisal.round_raters where rated_id = :rated and person_id = :person")
                .param("rated", rated)
                .param("person", person.value())
                .update();
    }

    int approve(long rated) {
        return jdbc.sql("update appraisal.round_raters set approved = true where rated_id = :rated and not approved")
                .param("rated", rated)
                .update();
    }

    /** Nobody is asked to whom the superior has not agreed. */
    void dropProposals(RoundId round) {
        jdbc.sql("""
                delete from appraisal.round_raters
                 where not approved
                   and rated_id in (select id from appraisal.round_people where round_id = :round)
                """).param("round", round.value()).update();
    }

    void answered(RaterId id) {
        jdbc.sql("update appraisal.round_raters set answered = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /**
     * Writes all rows of a round anew, in the order of their numbers and in one transaction, so that nothing of them tells any longer
     * in which order they were answered.
     */
    void rewrite(RoundId round, boolean keepAnswered) {
        jdbc.sql("""
                with gone as (
                    delete from appraisal.round_raters
                     where rated_id in (select id from appraisal.round_people where round_id = :round)
                    returning id, rated_id, rater_group, person_id, customer_id, approved, answered)
                insert into appraisal.round_raters
                       (id, rated_id, rater_group, person_id, customer_id, approved, answered)
                select id, rated_id, rater_group, person_id, customer_id, approved, answered and :keep
                  from gone
                 order by id
                """).param("keep", keepAnswered).param("round", round.value()).update();
    }

    private static Rater rater(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", Long.class);
        var customer = row.getObject("customer_id", Long.class);
        return new Rater(
                new RaterId(row.getLong("id")),
                row.getLong("rated_id"),
                RaterGroup.valueOf(row.getString("rater_group")),
                person == null ? null : new PersonId(person),
                customer == null ? null : new CustomerId(customer),
                row.getBoolean("approved"),
                row.getBoolean("answered"));
    }
}
