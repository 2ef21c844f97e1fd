package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Invalid;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows. What is empty or absent does not narrow it.
 *
 * @param states empty: the open ones
 * @param categories with all below them
 * @param owner relative to who looks
 * @param person an owner by name
 * @param myTeam the team of who looks
 * @param due how near the next due time is
 * @param resolved how recently they were resolved
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CaseFilter(
        @Nullable List<CaseState> states,
        @Nullable List<CaseType> types,
        @Nullable List<Priority> priorities,
        @Nullable List<Channel> channels,
        @Nullable List<CategoryId> categories,
        @Nullable Owner owner,
        @Nullable PersonId person,
        @Nullable Boolean myTeam,
        @Nullable TeamId team,
        @Nullable CustomerId customer,
        @Nullable String tag,
        @Nullable Integer severity,
        @Nullable Due due,
        @Nullable Recently resolved) {

    private static final int MOST = 30;

    public static final CaseFilter ALL_OPEN =
            new CaseFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public enum Owner {
        ME,
        NOBODY,
        SOMEBODY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Owner of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public enum Due {
        OVERDUE,
        HOUR,
        TODAY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Due of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public enum Recently {
        TODAY,
        WEEK,
        MONTH;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Recently of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** @throws Invalid for lists longer than anybody means */
    public void check() {
        var check = Invalid.check();
        for (var list : new List<?>[] {states, types, priorities, channels, categories}) {
            check.that(list == null || list.size() <= MOST, "filter", "cases.filter-too-long", MOST);
        }
        check.that(tag == null || tag.length() <= Case.LONGEST_TAG, "tag", "cases.too-long", Case.LONGEST_TAG)
                .that(severity == null || (severity >= 1 && severity <= 4), "severity", "cases.bad-severity")
                .done();
    }

    public CaseFilter of(Owner whose) {
        return new CaseFilter(
                states,
                types,
                priorities,
                channels,
                categories,
                whose,
                person,
                myTeam,
                team,
                customer,
                tag,
                severity,
                due,
                resolved);
    }

    public CaseFilter inMyTeam() {
        return new CaseFilter(
                states,
                types,
                priorities,
                channels,
                categories,
                owner,
                person,
                true,
                team,
                customer,
                tag,
                severity,
                due,
                resolved);
    }

    public CaseFilter due(Due when) {
        return new CaseFilter(
                states,
                types,
                priorities,
                channels,
                categories,
                owner,
                person,
                myTeam,
                team,
                customer,
                tag,
                severity,
                when,
                resolved);
    }

    public CaseFilter in(CaseState... these) {
        return new CaseFilter(
                List.of(these),
                types,
                priorities,
                channels,
                categories,
                owner,
                person,
                myTeam,
                team,
                customer,
                tag,
                severity,
                due,
                resolved);
    }

    public CaseFilter resolved(Recently when) {
        return new CaseFilter(
                List.of(CaseState.RESOLVED, CaseState.CLOSED),
                types,
                priorities,
                channels,
                categories,
                owner,
                person,
                myTeam,
                team,
                customer,
                tag,
                severity,
                due,
                when);
    }
}
