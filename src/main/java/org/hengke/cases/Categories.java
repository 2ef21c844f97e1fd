package org.hengke.cases;

import static org.hengke.platform.Kind.CONFLICT;
import static org.hengke.platform.Kind.NOT_FOUND;
import static org.hengke.platform.Kind.STALE;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.metrics.Dimension;
import org.hengke.metrics.Grain;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.platform.signals.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cases are about, as a tree. Answers come from memory; other nodes hear of changes. */
@Service
public class Categories implements Dimension {

    private static final String TOPIC = "categories";
    private static final int DEEPEST = 5;

    private final JdbcClient jdbc;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;
    private final Remembered<Map<CategoryId, Category>> tree = new Remembered<>(this::load);

    Categories(JdbcClient jdbc, LiveStream live, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
        var _ = live.subscribe(event -> {
            if (event.topic().equals(TOPIC)) {
                tree.forget();
            }
        });
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        tree.forget();
    }

    /** Parents before their children, siblings in their order; with retired ones. */
    public List<Category> all() {
        return List.copyOf(tree.get().values());
    }

    public Optional<Category> find(CategoryId id) {
        return Optional.ofNullable(tree.get().get(id));
    }

    /** The category and all below it. */
    public List<CategoryId> under(CategoryId id) {
        var found = new ArrayList<CategoryId>();
        for (var category : tree.get().values()) {
            if (category.id().equals(id) || (category.parent() != null && found.contains(category.parent()))) {
                found.add(category.id());
            }
        }
        return found.isEmpty() ? List.of(id) : found;
    }

    /** @throws Invalid {@code cases.no-such-category} for one that does not exist or is retired */
    public void check(@Nullable CategoryId id, String field) {
        if (id != null && find(id).filter(category -> !category.retired()).isEmpty()) {
            throw new Invalid(field, "cases.no-such-category");
        }
    }

    /** The category with these names from the root down; what is missing is made. */
    @Transactional
    public CategoryId findOrCreate(List<String> path) {
        Invalid.check()
                .that(!path.isEmpty() && path.size() <= DEEPEST, "category", "cases.category-too-deep", DEEPEST)
                .done();
        CategoryId at = null;
        for (var name : path) {
            var parent = at;
            checkName(name);
            at = jdbc.sql("""
                    select id
                      from cases.categories
                     where coalesce(parent_id, 0) = :parent
                       and lower(name) = lower(:name)
                       and retired_at is null""")
                    .param("parent", parent == null ? 0L : parent.value())
                    .param("name", name.strip())
                    .query((row, n) -> new CategoryId(row.getLong("id")))
                    .optional()
                    .orElseGet(() -> insert(parent, name.strip(), 0));
        }
        if (at == null) {
            throw new IllegalStateException("no path");
        }
        return at;
    }

    @Transactional
    public CategoryId create(@Nullable CategoryId parent, String name, int position) {
        checkName(name);
        if (parent != null) {
            check(parent, "parent");
            if (depth(parent) >= DEEPEST) {
                throw new Invalid("parent", "cases.category-too-deep", DEEPEST);
            }
        }
        var id = insert(parent, name.strip(), position);
        audit.record(AuditEntry.of("cases.category-created", "category", id.value()));
        return id;
    }

    /** @throws Refusal {@code cases.stale-category} if somebody changed it since */
    @Transactional
    public void change(CategoryId id, long version, @Nullable CategoryId parent, String name, int position) {
        checkName(name);
        if (parent != null) {
            check(parent, "parent");
            if (under(id).contains(parent)) {
                throw new Invalid("parent", "cases.category-under-itself");
            }
            if (depth(parent) + height(id) > DEEPEST) {
                throw new Invalid("parent", "cases.category-too-deep", DEEPEST);
            }
        }
        try {
            changed(
                    id,
                    jdbc.sql("""
                            update cases.categories
                               set parent_id = :parent, name = :name, position = :position, version = version + 1
                             where id = :id
                               and version = :version
                               and retired_at is null""")
                            .param("parent", parent == null ? null : parent.value())
                            .param("name", name.strip())
                            .param("position", position)
                            .param("id", id.value())
                            .param("version", version)
                            .update());
        } catch (DuplicateKeyException taken) {
            throw (Refusal) new Refusal(CONFLICT, "cases.category-exists", name).initCause(taken);
        }
        audit.record(AuditEntry.of("cases.category-changed", "category", id.value()));
    }

    /**
     * The order of those below one category, or of the topmost.
     *
     * @param ids all of them that are not retired
     * @throws Refusal {@code cases.stale-category} if there are others by now
     */
    @Transactional
    public void order(@Nullable CategoryId parent, List<CategoryId> ids) {
        int ordered = jdbc.sql("""
                update cases.categories c
                   set position = o.place, version = version + 1
                  from unnest(:ids) with ordinality o (id, place)
                 where c.id = o.id
                   and coalesce(c.parent_id, 0) = :parent
                   and c.retired_at is null
                   and (select count(*)
                          from cases.categories s
                         where coalesce(s.parent_id, 0) = :parent
                           and s.retired_at is null) = cardinality(:ids)""")
                .param("parent", parent == null ? 0L : parent.value())
                .param("ids", ids.stream().distinct().map(CategoryId::value).toArray(Long[]::new))
                .update();
        if (ordered != ids.size()) {
            throw new Refusal(STALE, "cases.stale-category");
        }
        live.publish(new LiveEvent(TOPIC, parent == null ? 0 : parent.value(), "ordered"));
        audit.record(AuditEntry.of("cases.categories-ordered", "category", parent == null ? 0 : parent.value()));
    }

    /** No longer offered; cases that have it keep it. Those below go with it. */
    @Transactional
    public void retire(CategoryId id, long version) {
        changed(
                id,
                jdbc.sql("""
                        update cases.categories
                           set retired_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                           and retired_at is null""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        jdbc.sql("""
                update cases.categories
                   set retired_at = :now, version = version + 1
                 where id = any (:ids)
                   and retired_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", under(id).stream().map(CategoryId::value).toArray(Long[]::new))
                .update();
        audit.record(AuditEntry.of("cases.category-retired", "category", id.value()));
    }

    @Override
    public Grain grain() {
        return Grain.CATEGORY;
    }

    @Override
    public List<Member> members() {
        return all().stream()
                .map(category -> new Member(
                        Long.toString(category.id().value()),
                        category.parent() == null
                                ? null
                                : Long.toString(category.parent().value()),
                        category.name()))
                .toList();
    }

    private void changed(CategoryId id, int rows) {
        if (rows == 0) {
            throw find(id).isPresent()
                    ? new Refusal(STALE, "cases.stale-category")
                    : new Refusal(NOT_FOUND, "cases.category-not-found");
        }
        live.publish(new LiveEvent(TOPIC, id.value(), "changed"));
    }

    private CategoryId insert(@Nullable CategoryId parent, String name, int position) {
        try {
            var id = new CategoryId(jdbc.sql("""
                    insert into cases.categories (parent_id, name, position)
                    values (:parent, :name, :position)
                    returning id""")
                    .param("parent", parent == null ? null : parent.value())
                    .param("name", name)
                    .param("position", position)
                    .query(Long.class)
                    .single());
            live.publish(new LiveEvent(TOPIC, id.value(), "created"));
            return id;
        } catch (DuplicateKeyException taken) {
            throw (Refusal) new Refusal(CONFLICT, "cases.category-exists", name).initCause(taken);
        }
    }

    private static void checkName(String name) {
        Invalid.check()
                .that(!name.isBlank(), "name", "cases.missing")
                .that(name.length() <= 60, "name", "cases.too-long", 60)
                .done();
    }

    private int depth(CategoryId id) {
        int depth = 0;
        var at = find(id).orElse(null);
        while (at != null) {
            depth++;
            at = at.parent() == null ? null : find(at.parent()).orElse(null);
        }
        return depth;
    }

    /** Levels of the tree from here down, retired ones left out; 1 for a leaf. */
    private int height(CategoryId id) {
        return 1
                + tree.get().values().stream()
                        .filter(category -> id.equals(category.parent()) && !category.retired())
                        .mapToInt(category -> height(category.id()))
                        .max()
                        .orElse(0);
    }

    private record Row(long id, @Nullable Long parent, String name, int position, boolean retired, long version) {}

    private Map<CategoryId, Category> load() {
        var rows = jdbc.sql("""
                select id, parent_id as parent, name, position, retired_at is not null as retired, version
                  from cases.categories""")
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getObject("parent", Long.class),
                        row.getString("name"),
                        row.getInt("position"),
                        row.getBoolean("retired"),
                        row.getLong("version")))
                .list();
        var sorted = rows.stream()
                .sorted(Comparator.comparingInt(Row::position).thenComparingLong(Row::id))
                .toList();
        var found = new LinkedHashMap<CategoryId, Category>();
        descend(null, "", sorted, found);
        return found;
    }

    private static void descend(
            @Nullable Category parent, String path, List<Row> rows, Map<CategoryId, Category> found) {
        for (var row : rows) {
            boolean below = parent == null
                    ? row.parent() == null
                    : row.parent() != null && row.parent() == parent.id().value();
            if (below) {
                var own = path.isEmpty() ? row.name() : path + " / " + row.name();
                var category = new Category(
                        new CategoryId(row.id()),
                        parent == null ? null : parent.id(),
                        row.name(),
                        own,
                        row.position(),
                        row.retired(),
                        row.version());
                found.put(category.id(), category);
                descend(category, own, rows, found);
            }
        }
    }
}
