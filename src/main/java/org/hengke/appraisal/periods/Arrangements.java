package org.hengke.appraisal.periods;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengke.appraisal.scorecards.ScorecardId;
import org.hengke.appraisal.scorecards.Scorecards;
import org.hengke.appraisal.scorecards.Scorecards.VersionOf;
import org.hengke.platform.Invalid;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scorecards and superiors chosen for single people; each with who chose and why, for ever. */
@Component
class Arrangements {

    private final JdbcClient jdbc;
    private final Scorecards scorecards;
    private final Staff staff;
    private final Clock clock;

    Arrangements(JdbcClient jdbc, Scorecards scorecards, Staff staff, Clock clock) {
        this.jdbc = jdbc;
        this.scorecards = scorecards;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Invalid for whom or what there is not, for a choice of nothing, and without reasons */
    void check(List<PersonChoice> choices, PersonId by) {
        var check = Invalid.check();
        var people = new HashSet<PersonId>();
        for (int i = 0; i < choices.size(); i++) {
            var one = choices.get(i);
            var field = "people[" + i + "].";
            check.that(people.add(one.person()), field + "person", "appraisal.periods.person-twice")
                    .that(!one.person().equals(by), field + "person", "appraisal.periods.not-oneself")
                    .that(
                            one.scorecard() != null || one.superior() != null,
                            field + "scorecard",
                            "appraisal.periods.nothing-chosen")
                    .that(
                            one.scorecard() == null
                                    || scorecards.inForce(one.scorecard()).isPresent(),
                            field + "scorecard",
                            "appraisal.periods.no-such-scorecard")
                    .that(
                            one.superior() == null || isActive(one.superior()),
                            field + "superior",
                            "appraisal.periods.no-such-person")
                    .that(!one.person().equals(one.superior()), field + "superior", "appraisal.periods.not-oneself")
                    .that(
                            one.reason() != null && !one.reason().isBlank(),
                            field + "reason",
                            "appraisal.periods.words-needed")
                    .that(
                            one.reason() == null || one.reason().length() <= Said.SHORT,
                            field + "reason",
                            "appraisal.periods.too-long",
                            Said.SHORT);
        }
        check.done();
    }

    boolean isActive(PersonId person) {
        return staff.find(person).filter(Person::active).isPresent();
    }

    /** @throws Invalid {@code appraisal.periods.not-taken} for somebody whom the period does not take */
    List<Appraisal> applied(List<Appraisal> begun, List<PersonChoice> choices, long daysOfPeriod) {
        var chosen = new HashMap<PersonId, PersonChoice>();
        var check = Invalid.check();
        for (int i = 0; i < choices.size(); i++) {
            var person = choices.get(i).person();
            chosen.put(person, choices.get(i));
            check.that(
                    begun.stream().anyMatch(one -> one.person().equals(person)),
                    "people[" + i + "].person",
                    "appraisal.periods.not-taken");
        }
        check.done();
        return begun.stream()
                .map(one -> {
                    var choice = chosen.get(one.person());
                    return choice == null ? one : applied(one, choice).reckoned(daysOfPeriod);
                })
                .toList();
    }

    private Appraisal applied(Appraisal one, PersonChoice choice) {
        var carded = choice.scorecard() == null
                ? one
                : one.goingBy(version(choice.scorecard()).orElse(one.scorecard()));
        return choice.superior() == null
                ? carded
                : carded.in(carded.parts().stream()
                        .map(part -> part.ratedBy(choice.superior()))
                        .toList());
    }

    /** What a scorecard says now. */
    Optional<VersionOf> version(ScorecardId scorecard) {
        return scorecards
                .inForce(scorecard)
                .map(holds -> new VersionOf(holds.id(), holds.version().version()));
    }

    /** @param ids of the appraisals that were begun */
    void keep(Map<PersonId, AppraisalId> ids, List<PersonChoice> choices, PersonId by) {
        for (var choice : choices) {
            var id = ids.get(choice.person());
            var reason = Objects.requireNonNullElse(choice.reason(), "").strip();
            if (id != null && choice.scorecard() != null) {
                keepScorecard(id, null, choice.scorecard(), reason, by);
            }
            if (id != null && choice.superior() != null) {
                keepSuperior(id, null, null, choice.superior(), reason, by);
            }
        }
    }

    void keepScorecard(AppraisalId id, @Nullable ScorecardId before, ScorecardId now, String reason, PersonId by) {
        keep(id, null, now, null, before == null ? null : before.value(), reason, by);
    }

    void keepSuperior(
            AppraisalId id,
            @Nullable LocalDate part,
            @Nullable PersonId before,
            PersonId now,
            String reason,
            PersonId by) {
        keep(id, part, null, now, before == null ? null : before.value(), reason, by);
    }

    private void keep(
            AppraisalId id,
            @Nullable LocalDate part,
            @Nullable ScorecardId scorecard,
            @Nullable PersonId superior,
            @Nullable Long before,
            String reason,
            PersonId by) {
        jdbc.sql("""
                insert into appraisal.arrangements
                       (appraisal_id, part_from, scorecard_id, superior_id, before_id, reason, by_id, at)
                values (:appraisal, :part, :scorecard, :superior, :before, :reason, :by, :at)
                """)
                .param("appraisal", id.value())
                .param("part", part)
                .param("scorecard", scorecard == null ? null : scorecard.value())
                .param("superior", superior == null ? null : superior.value())
                .param("before", before)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private record Row(
            @Nullable LocalDate part,
            @Nullable Long scorecard,
            @Nullable Long superior,
            String reason,
            PersonId by,
            Timestamp at) {}

    /** The newest first. */
    List<Arrangement> of(AppraisalId appraisal) {
        var rows = jdbc.sql("""
                select part_from, scorecard_id, superior_id, reason, by_id, at
                  from appraisal.arrangements
                 where appraisal_id = :id
                 order by id desc
                """)
                .param("id", appraisal.value())
                .query((row, n) -> new Row(
                        row.getObject("part_from", LocalDate.class),
                        row.getObject("scorecard_id", Long.class),
                        row.getObject("superior_id", Long.class),
                        row.getString("reason"),
                        new PersonId(row.getLong("by_id")),
                        row.getTimestamp("at")))
                .list();
        var told = new ArrayList<Arrangement>();
        for (var row : rows) {
            told.add(new Arrangement(
                    row.part(),
                    row.scorecard() == null ? null : nameOf(new ScorecardId(row.scorecard())),
                    row.superior() == null ? null : named(new PersonId(row.superior())),
                    row.reason(),
                    named(row.by()),
                    row.at().toInstant()));
        }
        return told;
    }

    private String nameOf(ScorecardId scorecard) {
        return scorecards
                .inForce(scorecard)
                .map(holds -> scorecards.said(holds.version().content().name()))
                .orElse("");
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
