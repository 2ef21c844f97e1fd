package org.hengke.metrics.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengke.metrics.Aggregation;
import org.hengke.metrics.Entries;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureDefinition;
import org.hengke.metrics.MeasureKind;
import org.hengke.metrics.Unit;
import org.hengke.metrics.internal.EntryStore.Amounts;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be entered about whom, one by one and by the table alike. */
@Component
public class EntryRules {

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_YEARS = 2;
    private static final long LARGEST = 1_000_000_000_000L;

    private final MeasureCatalogue measures;
    private final Staff staff;

    EntryRules(MeasureCatalogue measures, Staff staff) {
        this.measures = measures;
        this.staff = staff;
    }

    /**
     * A value that may be entered.
     *
     * @param team the person's on that day, or the one it is about
     */
    public record Checked(
            MeasureCode measure,
            @Nullable PersonId person,
            TeamId team,
            LocalDate day,
            Amounts amounts,
            String reason) {}

    /** @throws Refusal or {@link Invalid}, for the first thing that is wrong */
    public Checked checked(
            MeasureCode code,
            @Nullable PersonId person,
            @Nullable TeamId team,
            LocalDate day,
            Entries.Said said,
            Me me) {
        var measure = entered(code);
        if (measures.isRetired(code)) {
            throw new Invalid("measure", "metrics.measure-is-retired");
        }
        Invalid.check()
                .that((person == null) != (team == null), "person", "metrics.entry-about-one")
                .that(!day.isAfter(staff.today()), "day", "metrics.entry-ahead")
                .that(
                        day.isAfter(staff.today().minusYears(LONGEST_YEARS)),
                        "day",
                        "metrics.entry-long-ago",
                        LONGEST_YEARS)
                .done();
        if (person != null && staff.find(person).isEmpty()) {
            throw new Invalid("person", "metrics.entry-about-nobody");
        }
        if (team != null && staff.findTeam(team).isEmpty()) {
            throw new Invalid("team", "metrics.entry-about-nobody");
        }
        var credited = person == null ? team : staff.teamOf(person, day).orElse(null);
        if (credited == null) {
            throw new Invalid("day", "metrics.entry-without-team");
        }
        allowed(person, credited, me);
        return new Checked(code, person, credited, day, amounts(measure, said), reason(said.reason()));
    }

    public MeasureDefinition entered(MeasureCode code) {
        var measure = measures.find(code).orElse(null);
        if (measure == null || measure.kind() != MeasureKind.ENTERED) {
            throw new Invalid("measure", "metrics.not-entered");
        }
        return measure;
    }

    /** @throws Refusal {@code metrics.entry-about-oneself}, {@code metrics.entry-out-of-reach} */
    public void allowed(@Nullable PersonId person, @Nullable TeamId team, Me me) {
        if (me.id().equals(person)) {
            throw new Refusal(Kind.FORBIDDEN, "metrics.entry-about-oneself");
        }
        if (!me.scope(Entries.ENTER).covers(person, team)) {
            throw new Refusal(Kind.FORBIDDEN, "metrics.entry-out-of-reach");
        }
    }

    public static String reason(String words) {
        var stripped = words.strip();
        Invalid.check()
                .that(!stripped.isEmpty(), "reason", "metrics.words-needed")
                .that(stripped.length() <= LONGEST_REASON, "reason", "metrics.words-too-long", LONGEST_REASON)
                .done();
        return stripped;
    }

    public static Amounts amounts(MeasureDefinition measure, Entries.Said said) {
        long numerator = parts(said.amount(), measure.unit(), "amount");
        if (measure.aggregation() != Aggregation.RATIO) {
            if (said.of() != null) {
                throw new Invalid("of", "metrics.entry-of-nothing");
            }
            return new Amounts(numerator, 1);
        }
        if (said.of() == null) {
            throw new Invalid("of", "metrics.entry-of-needed");
        }
        long denominator = parts(said.of(), measure.unit(), "of");
        Invalid.check()
                .that(denominator > 0, "of", "metrics.entry-of-needed")
                .that(numerator <= denominator, "amount", "metrics.entry-more-than-all")
                .done();
        return new Amounts(numerator, denominator);
    }

    /** Whole parts of the unit: a mark has two places. */
    private static long parts(BigDecimal amount, Unit unit, String field) {
        Invalid.check()
                .that(amount.signum() >= 0, field, "metrics.entry-negative")
                .that(
                        amount.precision() - amount.scale() <= 15 && amount.scale() <= 15,
                        field,
                        "metrics.entry-too-large")
                .done();
        var whole = amount.multiply(BigDecimal.valueOf(unit.parts())).stripTrailingZeros();
        Invalid.check()
                .that(whole.scale() <= 0, field, unit.parts() == 1 ? "metrics.entry-whole" : "metrics.entry-two-places")
                .that(whole.compareTo(BigDecimal.valueOf(LARGEST)) <= 0, field, "metrics.entry-too-large")
                .done();
        return whole.longValueExact();
    }
}
