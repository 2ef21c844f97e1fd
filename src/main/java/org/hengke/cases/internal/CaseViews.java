package org.hengke.cases.internal;

import static org.hengke.cases.CaseFilter.ALL_OPEN;
import static org.hengke.platform.Kind.CONFLICT;
import static org.hengke.platform.Kind.NOT_FOUND;
import static org.hengke.platform.Kind.STALE;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hengke.cases.CaseFilter;
import org.hengke.cases.CaseFilter.Due;
import org.hengke.cases.CaseFilter.Owner;
import org.hengke.cases.CaseFilter.Recently;
import org.hengke.cases.CaseSort;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseView;
import org.hengke.cases.CaseView.Sharing;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists in front of a person: shipped ones after the person's rank, and saved ones. */
@Component
public class CaseViews {

    private static final int MOST_SAVED = 50;

    private final JdbcClient jdbc;
    private final CaseList list;
    private final LiveStream live;
    private final Clock clock;

    CaseViews(JdbcClient jdbc, CaseList list, LiveStream live, Clock clock) {
        this.jdbc = jdbc;
        this.list = list;
        this.live = live;
        this.clock = clock;
    }

    /** What a person says of a view to save. */
    public record Draft(String name, Sharing shared, CaseFilter filter, CaseSort sort) {}

    /** @param counted whether to count the cases of each */
    public List<CaseView> of(Me me, boolean counted) {
        var views = new ArrayList<>(shipped(me));
        views.addAll(saved(me));
        if (!counted) {
            return views;
        }
        var counts = list.counts(views.stream().map(CaseView::filter).toList(), me);
        var with = new ArrayList<CaseView>(views.size());
        for (int i = 0; i < views.size(); i++) {
            with.add(views.get(i).counted(counts.get(i)));
        }
        return with;
    }

    private static List<CaseView> shipped(Me me) {
        var mine = ALL_OPEN.of(Owner.ME);
        var team = me.team() == null ? ALL_OPEN : ALL_OPEN.inMyTeam();
        return List.of(
                shipped("my-open", mine, CaseSort.DUE),
                shipped("my-waiting", mine.in(CaseState.WAITING), CaseSort.DUE),
                shipped("unassigned", team.of(Owner.NOBODY), CaseSort.DUE),
                shipped("due-soon", team.due(Due.HOUR), CaseSort.DUE),
                shipped("overdue", team.due(Due.OVERDUE), CaseSort.DUE),
                shipped("team-open", team, CaseSort.DUE),
                shipped("waiting", team.in(CaseState.WAITING), CaseSort.DUE),
                shipped("resolved-week", team.resolved(Recently.WEEK), CaseSort.RESOLVED));
    }

    private static CaseView shipped(String code, CaseFilter filter, CaseSort sort) {
        return new CaseView(null, code, null, Sharing.EVERYBODY, filter, sort, false, 0, null);
    }

    private List<CaseView> saved(Me me) {
        return jdbc.sql("""
                select id, name, shared, filter, sort, person_id = :me as own, version
                  from cases.views
                 where person_id = :me
                    or shared = 'everybody'
                    or team_id = :team
                 order by own desc, position, id
                 limit :most""")
                .param("me", me.id().value())
                .param("team", me.team() == null ? 0L : me.team().value())
                .param("most", MOST_SAVED)
                .query((row, n) -> new CaseView(
                        row.getLong("id"),
                        null,
                        row.getString("name"),
                        Sharing.of(row.getString("shared")),
                        CaseRows.JSON.readValue(row.getString("filter"), CaseFilter.class),
                        CaseSort.of(row.getString("sort")),
                        row.getBoolean("own"),
                        row.getLong("version"),
                        null))
                .list();
    }

    @Transactional
    public long save(Draft draft, Me me) {
        check(draft, me);
        try {
            long id = bind(jdbc.sql("""
                                    insert into cases.views
                                           (person_id, name, shared, team_id, filter, sort, created_at)
                                    values (:me, :name, :shared, :team, cast(:filter as jsonb), :sort, :now)
                                    returning id"""), draft, me)
                    .param("now", Timestamp.from(clock.instant()))
                    .query(Long.class)
                    .single();
            live.publish(new LiveEvent("case-views", id, "saved"));
            return id;
        } catch (DuplicateKeyException taken) {
            throw (Refusal) new Refusal(CONFLICT, "cases.view-exists", draft.name()).initCause(taken);
        }
    }

    /** Only one's own. */
    @Transactional
    public void change(long id, long version, Draft draft, Me me) {
        check(draft, me);
        try {
            changed(
                    id,
                    me,
                    bind(jdbc.sql("""
                                            update cases.views
                                               set name = :name, shared = :shared, team_id = :team,
                                                   filter = cast(:filter as jsonb), sort = :sort,
                                                   version = version + 1
                                             where id = :id
                                               and person_id = :me
                                               and version = :version"""), draft, me)
                            .param("id", id)
                            .param("version", version)
                            .update());
        } catch (DuplicateKeyException taken) {
            throw (Refusal) new Refusal(CONFLICT, "cases.view-exists", draft.name()).initCause(taken);
        }
    }

    @Transactional
    public void delete(long id, long version, Me me) {
        changed(
                id,
                me,
                jdbc.sql("delete from cases.views where id = :id and person_id = :me and version = :version")
                        .param("id", id)
                        .param("me", me.id().value())
                        .param("version", version)
                        .update());
    }

    private void changed(long id, Me me, int rows) {
        if (rows == 0) {
            throw saved(me).stream()
                            .anyMatch(view -> view.own() && Long.valueOf(id).equals(view.id()))
                    ? new Refusal(STALE, "cases.stale-view")
                    : new Refusal(NOT_FOUND, "cases.view-not-found");
        }
        live.publish(new LiveEvent("case-views", id, "changed"));
    }

    private static void check(Draft draft, Me me) {
        draft.filter().check();
        Invalid.check()
                .that(!draft.name().isBlank(), "name", "cases.missing")
                .that(draft.name().length() <= 60, "name", "cases.too-long", 60)
                .that(draft.shared() != Sharing.TEAM || me.team() != null, "shared", "cases.no-such-team")
                .done();
        if (draft.shared() == Sharing.EVERYBODY) {
            me.mustBeAllowed("cases.manage");
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Draft draft, Me me) {
        var team = draft.shared() == Sharing.TEAM ? me.team() : null;
        return statement
                .param("me", me.id().value())
                .param("name", draft.name().strip())
                .param("shared", draft.shared().code())
                .param("team", team == null ? null : team.value())
                .param("filter", CaseRows.JSON.writeValueAsString(draft.filter()))
                .param("sort", draft.sort().code());
    }
}
