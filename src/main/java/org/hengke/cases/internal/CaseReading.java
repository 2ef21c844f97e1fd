package org.hengke.cases.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.cases.Actor;
import org.hengke.cases.Case;
import org.hengke.cases.CaseDetail;
import org.hengke.cases.CaseDetail.Author;
import org.hengke.cases.CaseDetail.ClockView;
import org.hengke.cases.CaseDetail.EventView;
import org.hengke.cases.CaseDetail.FieldChange;
import org.hengke.cases.CaseDetail.MessageView;
import org.hengke.cases.CaseEvent;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseNotFound;
import org.hengke.cases.CaseProcedure;
import org.hengke.cases.CaseVerb;
import org.hengke.cases.Categories;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Change;
import org.hengke.cases.Message;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A case as a person sees it. */
@Component
public class CaseReading {

    private final CaseStore store;
    private final CaseReckoning reckoning;
    private final CaseList list;
    private final Staff staff;
    private final Categories categories;
    private final Clock clock;

    CaseReading(
            CaseStore store, CaseReckoning reckoning, CaseList list, Staff staff, Categories categories, Clock clock) {
        this.store = store;
        this.reckoning = reckoning;
        this.list = list;
        this.staff = staff;
        this.categories = categories;
        this.clock = clock;
    }

    /** @throws CaseNotFound if there is none within the person's scope */
    @Transactional(readOnly = true)
    public CaseDetail detail(CaseId id, Me me) {
        var stored = store.conversation(id).orElseThrow(() -> new CaseNotFound(id));
        var history = stored.history();
        var now = history.now();
        seen(now, me);
        return new CaseDetail(
                list.item(now, CaseReckoning.due(now, reckoning.clocks(history))),
                now.form(),
                now.promisedFor(),
                now.firstRepliedAt(),
                now.closedAt(),
                now.outcome(),
                now.summary(),
                now.follows(),
                now.mergedInto(),
                CaseProcedure.steps(now),
                clocks(history),
                history.messages().stream()
                        .map(message -> message(message, stored.attachments()))
                        .toList(),
                history.events().stream().map(this::event).toList(),
                verbs(now, me));
    }

    @Transactional(readOnly = true)
    public List<EventView> events(CaseId id, Me me) {
        var history = store.history(id).orElseThrow(() -> new CaseNotFound(id));
        seen(history.now(), me);
        return history.events().stream().map(this::event).toList();
    }

    static void seen(Case now, Me me) {
        if (!me.scope("cases.read").covers(now.owner(), now.team())) {
            throw new CaseNotFound(now.id());
        }
    }

    private List<ClockView> clocks(CaseHistory history) {
        var at = clock.instant();
        return reckoning.clocks(history).stream()
                .map(one -> ClockView.of(one, used(one, at), at))
                .toList();
    }

    private long used(ServiceClock of, Instant now) {
        if (of.elapsed() != null) {
            return of.elapsed().toSeconds();
        }
        var passed = switch (of.time()) {
            case BUSINESS -> reckoning.businessTime(of, of.startedAt(), now);
            case CALENDAR -> Duration.between(of.startedAt(), now);
        };
        return Math.max(0, passed.minus(of.waited()).toSeconds());
    }

    private MessageView message(Message of, Map<Integer, List<CaseDetail.File>> files) {
        return new MessageView(
                of.number(),
                of.at(),
                of.kind(),
                author(of.by()),
                of.channel(),
                of.text(),
                of.seconds(),
                files.getOrDefault(of.number(), List.of()));
    }

    private Author author(Actor by) {
        return switch (by) {
            case Actor.Person(var person, var team) ->
                new Author(Author.Sort.PERSON, list.person(person), list.team(team));
            case Actor.Customer _ -> new Author(Author.Sort.CUSTOMER, null, null);
            case Actor.Program _ -> new Author(Author.Sort.PROGRAM, null, null);
        };
    }

    EventView event(CaseEvent of) {
        return new EventView(
                of.number(),
                of.at(),
                author(of.by()),
                ChangeCodec.kind(of.change()),
                message(of.change()),
                changes(of.change()));
    }

    private static @Nullable Integer message(Change change) {
        return switch (change) {
            case Change.Opened opened -> opened.message();
            case Change.CustomerWrote wrote -> wrote.message();
            case Change.Replied replied -> replied.message();
            case Change.AutoReplied replied -> replied.message();
            case Change.ContactLogged logged -> logged.message();
            case Change.Noted noted -> noted.message();
            default -> null;
        };
    }

    private List<FieldChange> changes(Change of) {
        return switch (of) {
            case Change.Opened opened -> {
                var fields = new ArrayList<FieldChange>();
                fields.add(new FieldChange("type", null, opened.type().code()));
                fields.add(new FieldChange("channel", null, opened.channel().code()));
                fields.add(new FieldChange("priority", null, opened.priority().code()));
                if (opened.team() != null) {
                    fields.add(new FieldChange("team", null, name(opened.team())));
                }
                if (opened.owner() != null) {
                    fields.add(new FieldChange("owner", null, name(opened.owner())));
                }
                yield fields;
            }
            case Change.Assigned to -> {
                var fields = new ArrayList<FieldChange>();
                fields.add(new FieldChange("how", null, to.how().code()));
                if (!Objects.equals(to.fromOwner(), to.toOwner())) {
                    fields.add(new FieldChange("owner", name(to.fromOwner()), name(to.toOwner())));
                }
                if (!Objects.equals(to.fromTeam(), to.toTeam())) {
                    fields.add(new FieldChange("team", name(to.fromTeam()), name(to.toTeam())));
                }
                yield fields;
            }
            case Change.TypeChanged(var from, var to) -> one("type", from.code(), to.code());
            case Change.PriorityChanged(var from, var to) -> one("priority", from.code(), to.code());
            case Change.SeverityChanged(var from, var to) -> one("severity", text(from), text(to));
            case Change.CategoryChanged(var from, var to) -> one("category", name(from), name(to));
            case Change.CustomerChanged changed ->
                one(
                        "customer",
                        changed.from() == null ? null : text(changed.from().value()),
                        changed.to() == null ? null : text(changed.to().value()));
            case Change.TagsChanged(var from, var to) -> one("tags", String.join("、", from), String.join("、", to));
            case Change.FormChanged(var fields) ->
                fields.stream().map(field -> new FieldChange(field, null, null)).toList();
            case Change.Assessed assessed -> {
                var fields = new ArrayList<FieldChange>();
                if (assessed.nature() != null) {
                    fields.add(new FieldChange("nature", null, assessed.nature().code()));
                }
                if (assessed.feasibility() != null) {
                    fields.add(new FieldChange(
                            "feasibility", null, assessed.feasibility().code()));
                }
                if (assessed.upheld() != null) {
                    fields.add(new FieldChange("upheld", null, text(assessed.upheld())));
                }
                yield fields;
            }
            case Change.Decided(var adopted) -> one("adopted", null, text(adopted));
            case Change.Promised(var from, var due) -> one("promise", text(from), due.toString());
            case Change.Resolved(var outcome) -> one("outcome", null, outcome.code());
            case Change.ContactLogged logged ->
                one("channel", null, logged.channel().code());
            case Change.CustomerWrote wrote ->
                one("contact", null, wrote.contact().code());
            case Change.MergedInto(var into) -> one("case", null, into.number());
            case Change.Absorbed(var other) -> one("case", null, other.number());
            case Change.Replied _,
                    Change.AutoReplied _,
                    Change.Noted _,
                    Change.WaitingBegan _,
                    Change.WaitingEnded _,
                    Change.SubjectChanged _,
                    Change.Closed _,
                    Change.Reopened _,
                    Change.MarkedSpam _,
                    Change.SpamCleared _ -> List.of();
        };
    }

    private static List<FieldChange> one(String field, @Nullable String from, @Nullable String to) {
        return List.of(new FieldChange(field, from, to));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : staff.name(person);
    }

    private @Nullable String name(@Nullable TeamId team) {
        var named = list.team(team);
        return named == null ? null : named.name();
    }

    private @Nullable String name(@Nullable CategoryId category) {
        return category == null
                ? null
                : categories.find(category).map(found -> found.path()).orElse("");
    }

    private static Set<CaseVerb> verbs(Case now, Me me) {
        var verbs = EnumSet.noneOf(CaseVerb.class);
        for (var verb : now.allows()) {
            if (may(verb, now, me)) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    static boolean may(CaseVerb verb, Case now, Me me) {
        boolean works = me.scope("cases.work").covers(now.owner(), now.team());
        return switch (verb) {
            case REPLY, NOTE, CONTACT, EDIT, ASSESS, DECIDE, PROMISE, END_WAITING, RESOLVE, RETURN, REOPEN -> works;
            case TAKE -> works && !me.id().equals(now.owner()) && (now.owner() == null || assigns(now, me));
            case ASSIGN, MERGE -> assigns(now, me);
            case CLOSE, SPAM, CLEAR_SPAM -> me.scope("cases.close").covers(now.owner(), now.team());
        };
    }

    private static boolean assigns(Case now, Me me) {
        return me.scope("cases.assign").covers(now.owner(), now.team());
    }
}
