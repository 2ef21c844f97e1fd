package org.hengke.cases.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengke.cases.Case;
import org.hengke.cases.CaseFilter;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseItem;
import org.hengke.cases.CaseSort;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.Categories;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.cases.Priority;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.platform.Cursor;
import org.hengke.platform.Page;
import org.hengke.platform.text.Words;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists, counts and search, within what the person may see. */
@Component
public class CaseList {

    /** Counts stop here and are then shown as "10,000+". */
    public static final int COUNTED = 10_000;

    private static final int SHOWN = 50;
    private static final int TAGS_SUGGESTED = 10;
    private static final int LOOKED_AT_FOR_TAGS = 3_000;
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[cC][-–]?)?(\\d{1,12})\\s*");

    private static final String COLUMNS = """
        c.id, c.version, c.type, c.state, c.subject, c.reference, c.customer_id, c.tier, c.channel, c.category_id,
        c.priority, c.severity, c.owner_id, c.team_id, c.tags, c.due_at, c.waiting_since, c.unanswered_since,
        c.opened_at, c.updated_at, c.resolved_at, c.messages, c.reopens\
        """;

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Customers customers;
    private final Categories categories;
    private final Clock clock;

    CaseList(JdbcClient jdbc, Staff staff, Customers customers, Categories categories, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.customers = customers;
        this.categories = categories;
        this.clock = clock;
    }

    public Page<CaseItem> list(CaseFilter filter, CaseSort sort, @Nullable String after, int limit, Me me) {
        filter.check();
        var conditions = conditions("f", filter, me, sort == CaseSort.DUE || sort == CaseSort.OLDEST);
        var order = switch (sort) {
            case DUE -> {
                var cursor = Cursor.parse(after, 2);
                if (cursor != null) {
                    conditions.and("(c.due_at, c.id) > (%s, %s)", time(cursor), cursor.number(1));
                }
                yield "c.due_at, c.id";
            }
            case NEWEST -> {
                var cursor = Cursor.parse(after, 1);
                if (cursor != null) {
                    conditions.and("c.id < %s", cursor.number(0));
                }
                yield "c.id desc";
            }
            case OLDEST -> {
                var cursor = Cursor.parse(after, 2);
                if (cursor != null) {
                    conditions.and("(c.opened_at, c.id) > (%s, %s)", time(cursor), cursor.number(1));
                }
                yield "c.opened_at, c.id";
            }
            case RESOLVED -> {
                conditions.and("c.resolved_at is not null");
                var cursor = Cursor.parse(after, 2);
                if (cursor != null) {
                    conditions.and("(c.resolved_at, c.id) < (%s, %s)", time(cursor), cursor.number(1));
                }
                yield "c.resolved_at desc, c.id desc";
            }
        };
        var rows = jdbc.sql("select %s from cases.cases c where %s order by %s limit %d"
                        .formatted(COLUMNS, conditions.sql(), order, limit + 1))
                .params(conditions.parameters())
                .query((row, n) -> row(row))
                .list();
        return Page.of(named(rows), limit, item -> cursor(sort, item));
    }

    private static Object time(Cursor cursor) {
        return cursor.text(0).equals("-") ? OffsetDateTime.MAX : Statements.at(cursor.instant(0));
    }

    private static Cursor cursor(CaseSort sort, CaseItem item) {
        return switch (sort) {
            case DUE ->
                Cursor.of(item.dueAt() == null ? "-" : item.dueAt(), item.id().value());
            case NEWEST -> Cursor.of(item.id().value());
            case OLDEST -> Cursor.of(item.openedAt(), item.id().value());
            case RESOLVED ->
                Cursor.of(Objects.requireNonNull(item.resolvedAt()), item.id().value());
        };
    }

    /** How many cases each filter has, up to {@link #COUNTED} and one. */
    public List<Integer> counts(List<CaseFilter> filters, Me me) {
        if (filters.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < filters.size(); i++) {
            var conditions = conditions("f" + i + "_", filters.get(i), me, false);
            parts.add("(select count(*) from (select 1 from cases.cases c where %s limit %d) f)"
                    .formatted(conditions.sql(), COUNTED + 1));
            parameters.putAll(conditions.parameters());
        }
        return jdbc.sql("select " + String.join(",\n       ", parts))
                .params(parameters)
                .query((row, n) -> {
                    var counts = new ArrayList<Integer>();
                    for (int i = 1; i <= filters.size(); i++) {
                        counts.add(row.getInt(i));
                    }
                    return counts;
                })
                .single();
    }

    private CaseConditions conditions(String prefix, CaseFilter filter, Me me, boolean openOnly) {
        var family = filter.customer() == null ? List.<CustomerId>of() : customers.family(filter.customer());
        return new CaseConditions(prefix)
                .filter(filter, me, clock.instant(), staff.zone(), categories, openOnly, family);
    }

    /**
     * What a search found: newest first.
     *
     * @param count up to {@link #COUNTED}; one more means more than that
     */
    public record Found(List<CaseItem> items, int count) {}

    /** By number, by the customer's name or contacts, and by words. */
    @Transactional(readOnly = true)
    public Found search(String text, Me me) {
        var byNumber = number(text, me);
        if (byNumber.isPresent() && text.strip().toLowerCase(Locale.ROOT).startsWith("c")) {
            return new Found(named(List.of(byNumber.get())), 1);
        }
        var query = Words.query(text);
        if (query.isEmpty()) {
            return new Found(named(byNumber.stream().toList()), byNumber.isPresent() ? 1 : 0);
        }
        var ids = new LinkedHashSet<Long>();
        byNumber.ifPresent(row -> ids.add(row.id));
        var ofCustomers = ofCustomers(text, me);
        ids.addAll(ofCustomers);
        var hits = byWords(query.get(), me.scope("cases.read"));
        hits.first.stream().filter(id -> ids.size() < SHOWN).forEach(ids::add);
        var rows = new HashMap<Long, Row>();
        rows(ids).forEach(row -> rows.put(row.id, row));
        var found = ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .limit(SHOWN)
                .toList();
        return new Found(named(found), Math.min(COUNTED + 1, Math.max(found.size(), hits.count)));
    }

    private record Hits(List<Long> first, int count) {}

    /**
     * Walks the hundred thousands from the newest on and stops when enough is counted. The plan is told to go by the index of words,
     * whatever it may think of the frequency of one.
     */
    private Hits byWords(String query, Scope scope) {
        var condition = scope.where("s.owner_id", "s.team_id");
        jdbc.sql("""
            select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
                   set_config('enable_indexonlyscan', 'off', true), set_config('jit', 'off', true)\
            """).query().singleRow();
        var hits = jdbc.sql("""
            with hits as materialized (
                select s.case_id
                  from cases.search s
                 where s.words @@ cast(:query as tsquery)
                   and %s
                 order by s.case_id desc
                 limit %d)
            select array(select case_id from hits order by case_id desc limit %d), (select count(*) from hits)\
            """.formatted(condition.sql(), COUNTED + 1, SHOWN))
                .param(
                        "query",
                        SearchReach.query(scope)
                                .map(reach -> "(" + reach + ") & " + query)
                                .orElse(query))
                .params(condition.parameters())
                .query((row, n) -> new Hits(List.of((Long[]) row.getArray(1).getArray()), row.getInt(2)))
                .single();
        jdbc.sql("""
            select set_config('enable_seqscan', 'on', true), set_config('enable_indexscan', 'on', true),
                   set_config('enable_indexonlyscan', 'on', true)\
            """).query().singleRow();
        return hits;
    }

    private List<Long> ofCustomers(String text, Me me) {
        var found = customers.search(text, 20);
        if (found.isEmpty()) {
            return List.of();
        }
        var scope = me.scope("cases.read").where("c.owner_id", "c.team_id");
        return jdbc.sql("""
            select c.id
              from cases.cases c
             where c.customer_id = any (:customers)
               and %s
             order by c.id desc
             limit 20\
            """.formatted(scope.sql()))
                .param("customers", found.stream().map(CustomerId::value).toArray(Long[]::new))
                .params(scope.parameters())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /**
     * Tags in use that contain the text, the most frequent first. Only the newest {@value #LOOKED_AT_FOR_TAGS} cases that the person
     * may see are looked at: tags nobody uses any more fall out of use here too, and it takes no longer with a million cases.
     */
    public List<String> tags(String text, Me me) {
        var scope = me.scope("cases.read").where("c.owner_id", "c.team_id");
        return jdbc.sql("""
            select tag
              from (select c.tags
                      from cases.cases c
                     where %s
                     order by c.id desc
                     limit %d) newest
             cross join unnest(newest.tags) tag
             where strpos(lower(tag), lower(:text)) > 0
             group by tag
             order by count(*) desc, tag
             limit %d\
            """.formatted(scope.sql(), LOOKED_AT_FOR_TAGS, TAGS_SUGGESTED))
                .param("text", text.strip())
                .params(scope.parameters())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Optional<Row> number(String text, Me me) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return rows(List.of(Long.valueOf(matcher.group(1)))).stream()
                .filter(row -> me.scope("cases.read").covers(row.owner, row.team))
                .findFirst();
    }

    private List<Row> rows(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from cases.cases c where c.id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    private record Row(
            long id,
            CaseItem item,
            @Nullable CustomerId customer,
            @Nullable PersonId owner,
            @Nullable TeamId team) {}

    private Row row(ResultSet row) throws SQLException {
        var id = new CaseId(row.getLong("id"));
        var customer = CaseRows.longOrNone(row, "customer_id");
        var category = CaseRows.longOrNone(row, "category_id");
        var owner = CaseRows.person(row, "owner_id");
        var team = CaseRows.team(row, "team_id");
        var item = new CaseItem(
                id,
                id.number(),
                row.getInt("version"),
                CaseType.of(row.getString("type")),
                CaseState.of(row.getString("state")),
                row.getString("subject"),
                row.getString("reference"),
                null,
                Channel.of(row.getString("channel")),
                category == null ? null : new CategoryId(category),
                Priority.of(row.getString("priority")),
                row.getObject("severity", Integer.class),
                person(owner),
                team(team),
                CaseRows.tags(row),
                CaseRows.instant(row, "due_at"),
                CaseRows.instant(row, "waiting_since"),
                CaseRows.instant(row, "unanswered_since"),
                CaseRows.time(row, "opened_at"),
                CaseRows.time(row, "updated_at"),
                CaseRows.instant(row, "resolved_at"),
                row.getInt("messages"),
                row.getInt("reopens"));
        return new Row(id.value(), item, customer == null ? null : new CustomerId(customer), owner, team);
    }

    private List<CaseItem> named(List<Row> rows) {
        var names = customers.names(rows.stream()
                .map(Row::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row.customer == null ? row.item : row.item.withCustomer(names.get(row.customer)))
                .toList();
    }

    /** The same of a case at hand. */
    CaseItem item(Case of, @Nullable Instant dueAt) {
        var customer = of.customer();
        return new CaseItem(
                of.id(),
                of.id().number(),
                of.version(),
                of.type(),
                of.state(),
                of.subject(),
                of.reference(),
                customer == null ? null : customers.names(List.of(customer)).get(customer),
                of.channel(),
                of.category(),
                of.priority(),
                of.severity(),
                person(of.owner()),
                team(of.team()),
                of.tags(),
                dueAt,
                of.waitingSince(),
                of.unansweredSince(),
                of.openedAt(),
                of.updatedAt(),
                of.resolvedAt(),
                of.messages(),
                of.reopens());
    }

    @Nullable Named person(@Nullable PersonId id) {
        return id == null ? null : new Named(id.value(), staff.name(id));
    }

    @Nullable Named team(@Nullable TeamId id) {
        return id == null
                ? null
                : new Named(
                        id.value(), staff.findTeam(id).map(team -> team.name()).orElse(""));
    }
}
