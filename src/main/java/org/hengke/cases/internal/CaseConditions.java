package org.hengke.cases.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengke.cases.CaseFilter;
import org.hengke.cases.CaseState;
import org.hengke.cases.Categories;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.customers.CustomerId;
import org.hengke.staff.Me;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;

/**
 * A filter as SQL over {@code cases.cases c}. Parameters are numbered with a prefix, so that many filters fit in one statement; the
 * person's scope is part of each.
 */
final class CaseConditions {

    private static final Set<CaseState> OPEN = EnumSet.of(CaseState.NEW, CaseState.OPEN, CaseState.WAITING);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String prefix;

    CaseConditions(String prefix) {
        this.prefix = prefix;
    }

    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** @param condition with {@code %s} where the names of the parameters go */
    CaseConditions and(String condition, Object... values) {
        var sql = condition;
        for (var value : values) {
            var name = prefix + parameters.size();
            parameters.put(name, value);
            sql = sql.replaceFirst("%s", ":" + name);
        }
        conditions.add(sql);
        return this;
    }

    /**
     * @param openOnly the order asks for open cases only
     * @param family the customer of the filter and all that were merged with it
     */
    CaseConditions filter(
            CaseFilter filter,
            Me me,
            Instant now,
            ZoneId zone,
            Categories categories,
            boolean openOnly,
            List<CustomerId> family) {
        scope(me.scope("cases.read"), filter, me);
        states(filter, openOnly);
        listed(
                "c.type",
                filter.types() == null
                        ? List.of()
                        : filter.types().stream().map(t -> t.code()).toList());
        listed(
                "c.priority",
                filter.priorities() == null
                        ? List.of()
                        : filter.priorities().stream().map(p -> p.code()).toList());
        listed(
                "c.channel",
                filter.channels() == null
                        ? List.of()
                        : filter.channels().stream().map(Channel::code).toList());
        if (filter.categories() != null && !filter.categories().isEmpty()) {
            and(
                    "c.category_id = any (%s)",
                    (Object) filter.categories().stream()
                            .flatMap(category -> categories.under(category).stream())
                            .map(CategoryId::value)
                            .distinct()
                            .toArray(Long[]::new));
        }
        who(filter, me);
        if (filter.customer() != null) {
            and(
                    "c.customer_id = any (%s)",
                    (Object) family.stream().map(CustomerId::value).toArray(Long[]::new));
        }
        if (filter.tag() != null) {
            and("%s = any (c.tags)", filter.tag());
        }
        if (filter.severity() != null) {
            and("c.severity = %s", filter.severity());
        }
        times(filter, now, zone);
        return this;
    }

    /** A filter that lies within the scope needs no further condition, and then its index holds all it asks for. */
    private void scope(Scope scope, CaseFilter filter, Me me) {
        boolean mine = filter.owner() == CaseFilter.Owner.ME && scope.covers(me.id(), null);
        boolean ours =
                Boolean.TRUE.equals(filter.myTeam()) && me.team() != null && coversTeam(scope, filter, me.team());
        if (!mine && !ours && !scope.isEverything()) {
            var condition = scope.where("c.owner_id", "c.team_id");
            conditions.add(condition.sql());
            parameters.putAll(condition.parameters());
        }
    }

    private static boolean coversTeam(Scope scope, CaseFilter filter, TeamId team) {
        return filter.owner() == CaseFilter.Owner.NOBODY
                ? scope.covers(null, team)
                : scope instanceof Scope.Teams reach && reach.teams().contains(team);
    }

    private void states(CaseFilter filter, boolean openOnly) {
        var states = filter.states() == null || filter.states().isEmpty() ? OPEN : EnumSet.copyOf(filter.states());
        if (OPEN.containsAll(states)) {
            and("c.open");
            if (states.size() < OPEN.size()) {
                listed("c.state", states.stream().map(CaseState::code).toList());
            }
            return;
        }
        if (openOnly) {
            and("c.open");
        }
        if (filter.resolved() != null || states.stream().allMatch(CaseState::done)) {
            and("c.resolved_at is not null");
        }
        if (states.size() < CaseState.values().length) {
            listed("c.state", states.stream().map(CaseState::code).toList());
        }
    }

    private void who(CaseFilter filter, Me me) {
        if (filter.owner() != null) {
            switch (filter.owner()) {
                case ME -> and("c.owner_id = %s", me.id().value());
                case NOBODY -> and("c.owner_id is null");
                case SOMEBODY -> and("c.owner_id is not null");
            }
        }
        if (filter.person() != null) {
            and("c.owner_id = %s", filter.person().value());
        }
        if (Boolean.TRUE.equals(filter.myTeam()) && me.team() != null) {
            and("c.team_id = %s", me.team().value());
        }
        if (filter.team() != null) {
            and("c.team_id = %s", filter.team().value());
        }
    }

    private void times(CaseFilter filter, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        if (filter.due() != null) {
            switch (filter.due()) {
                case OVERDUE -> and("c.due_at < %s", Statements.at(now));
                case HOUR ->
                    and("c.due_at >= %s", Statements.at(now))
                            .and("c.due_at < %s", Statements.at(now.plus(Duration.ofHours(1))));
                case TODAY ->
                    and("c.due_at < %s", today.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
            }
        }
        if (filter.resolved() != null) {
            var since = switch (filter.resolved()) {
                case TODAY -> today;
                case WEEK -> today.minusDays(today.getDayOfWeek().getValue() - 1L);
                case MONTH -> today.withDayOfMonth(1);
            };
            and("c.resolved_at >= %s", since.atStartOfDay(zone).toOffsetDateTime());
        }
    }

    private void listed(String column, List<String> codes) {
        if (codes.size() == 1) {
            and(column + " = %s", codes.getFirst());
        } else if (!codes.isEmpty()) {
            and(column + " = any (%s)", (Object) codes.toArray(String[]::new));
        }
    }
}
