package org.hengke.cases;

import static org.hengke.cases.CaseMeasures.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hengke.metrics.FactDraft;
import org.hengke.metrics.FactSource;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.SourceFacts;
import org.hengke.servicelevels.Outcome;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.TargetPolicy;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case: a pure function of its history, its clocks and the later contacts of its customer. Channel and category are
 * those of the case as it stands, so that a corrected category corrects its figures; person and team are those of the moment.
 */
public final class CaseFacts {

    /**
     * What the facts of a case depend on beyond its own history.
     *
     * @param zone where days begin and end
     * @param teamOf the team of a person on a day
     * @param elsewhere contacts of the customer in other cases after this one was first resolved
     */
    public record Context(TargetPolicy policy, ZoneId zone, TeamOnDay teamOf, List<OtherContact> elsewhere) {

        public Context {
            elsewhere = List.copyOf(elsewhere);
        }

        public Context with(List<OtherContact> contacts) {
            return new Context(policy, zone, teamOf, contacts);
        }
    }

    /** The team a person belonged to on a day. */
    @FunctionalInterface
    public interface TeamOnDay {
        @Nullable TeamId teamOf(PersonId person, LocalDate day);
    }

    /** The customer got in touch in another case. */
    public record OtherContact(Instant at, @Nullable CategoryId category) {}

    private final CaseHistory history;
    private final Case now;
    private final List<ServiceClock> clocks;
    private final Context context;
    private final List<FactDraft> facts = new ArrayList<>();

    private CaseFacts(CaseHistory history, List<ServiceClock> clocks, Context context) {
        this.history = history;
        this.now = history.now();
        this.clocks = clocks;
        this.context = context;
    }

    public static SourceFacts sourceOf(CaseHistory history, List<ServiceClock> clocks, Context context) {
        return new SourceFacts(source(history.now()), of(history, clocks, context));
    }

    public static FactSource source(Case of) {
        return new FactSource(SOURCE, of.id().value(), of.openedAt());
    }

    public static List<FactDraft> of(CaseHistory history, List<ServiceClock> clocks, Context context) {
        if (!history.now().state().counts()) {
            return List.of();
        }
        var facts = new CaseFacts(history, clocks, context);
        facts.fromEvents();
        facts.fromClocks();
        return List.copyOf(facts.facts);
    }

    private void fromClocks() {
        for (var clock : clocks) {
            switch (clock.kind()) {
                case FIRST_RESPONSE -> {
                    measured(FIRST_RESPONSE_TIME, clock, "replied");
                    if (isAnsweredWhileUrgent(clock)) {
                        measured(URGENT_FIRST_RESPONSE_TIME, clock, "replied");
                    }
                    firstResponseByAnyone(clock);
                    answeredInStandard(clock);
                }
                case RESOLUTION -> {
                    measured(RESOLUTION_TIME, clock, "resolved");
                    resolvedInTime(clock);
                }
                case NEXT_RESPONSE, PROMISE -> {}
            }
        }
    }

    private void measured(MeasureCode measure, ServiceClock clock, String rule) {
        if (clock.stoppedAt() != null && clock.elapsed() != null && clock.outcome() != Outcome.CANCELLED) {
            var by = clock.stoppedBy();
            long seconds = clock.elapsed().toSeconds();
            add(FactDraft.of(measure, clock.stoppedAt(), seconds, 1)
                    .by(by.person(), by.team())
                    .because(rule, seconds));
        }
    }

    /** By the priority of the moment: one raised or lowered after the reply changes nothing. */
    private boolean isAnsweredWhileUrgent(ServiceClock clock) {
        var urgent = false;
        for (var event : history.events()) {
            if (event.change() instanceof Change.Opened opened) {
                urgent = opened.priority() == Priority.URGENT;
            } else if (event.change() instanceof Change.PriorityChanged changed) {
                urgent = changed.to() == Priority.URGENT;
            } else if (event.change() instanceof Change.Replied && event.at().equals(clock.stoppedAt())) {
                return urgent;
            }
        }
        return false;
    }

    private void firstResponseByAnyone(ServiceClock clock) {
        if (clock.outcome() == Outcome.CANCELLED) {
            return;
        }
        var first = history.first(event -> !event.at().isBefore(clock.startedAt())
                && (event.change() instanceof Change.Replied || event.change() instanceof Change.AutoReplied));
        if (first == null) {
            return;
        }
        long seconds = between(clock, clock.startedAt(), first.at()).toSeconds();
        boolean byPerson = first.change() instanceof Change.Replied;
        add(FactDraft.of(FIRST_RESPONSE_TIME_ANY, first.at(), seconds, 1)
                .by(null, byPerson ? first.by().teamOrNone() : teamAt(first.at()))
                .because(byPerson ? "by-person" : "by-program", seconds));
    }

    private Duration between(ServiceClock clock, Instant from, Instant until) {
        return switch (clock.time()) {
            case CALENDAR -> Duration.between(from, until);
            case BUSINESS -> {
                var edition = context.policy().at(until);
                var calendar = edition.calendars().get(clock.calendar());
                yield calendar == null ? Duration.between(from, until) : calendar.between(from, until);
            }
        };
    }

    private void answeredInStandard(ServiceClock clock) {
        var due = clock.dueAt() == null ? clock.fallsDueAt() : clock.dueAt();
        if (clock.target() == null || due == null) {
            return;
        }
        long allowed = clock.target().toSeconds();
        switch (clock.outcome()) {
            case MET ->
                add(FactDraft.of(ANSWERED_IN_STANDARD, due, 1, 1)
                        .by(clock.stoppedBy().person(), clock.stoppedBy().team())
                        .because("in-time", seconds(clock.elapsed()), allowed));
            case MISSED, RUNNING, WAITING ->
                add(FactDraft.of(ANSWERED_IN_STANDARD, fallen(clock, due), 0, 1)
                        .by(clock.owedBy().person(), clock.owedBy().team())
                        .because(clock.stoppedAt() == null ? "unanswered" : "late", allowed));
            case MEASURED, CANCELLED -> {}
        }
    }

    private void resolvedInTime(ServiceClock clock) {
        if (clock.target() == null) {
            return;
        }
        long allowed = clock.target().toSeconds();
        switch (clock.outcome()) {
            case MET ->
                add(FactDraft.of(RESOLVED_IN_TIME, Objects.requireNonNull(clock.stoppedAt()), 1, 1)
                        .by(clock.stoppedBy().person(), clock.stoppedBy().team())
                        .because("in-time", seconds(clock.elapsed()), allowed));
            case MISSED, RUNNING, WAITING -> {
                var due = clock.fallsDueAt() == null ? clock.dueAt() : clock.fallsDueAt();
                if (due != null) {
                    add(FactDraft.of(RESOLVED_IN_TIME, due, 0, 1)
                            .by(clock.owedBy().person(), clock.owedBy().team())
                            .because(clock.stoppedAt() == null ? "unresolved" : "late", allowed));
                }
            }
            case MEASURED, CANCELLED -> {}
        }
    }

    private static Instant fallen(ServiceClock clock, Instant due) {
        return clock.fallsDueAt() == null ? due : clock.fallsDueAt();
    }

    private static long seconds(@Nullable Duration time) {
        return time == null ? 0 : time.toSeconds();
    }

    /** What a walk through the history has seen so far. */
    private record Holder(
            @Nullable PersonId owner, @Nullable TeamId team) {}

    private record HandledOnce(PersonId person, LocalDate day) {}

    private void fromEvents() {
        var holder = new Holder(null, null);
        var open = false;
        Set<HandledOnce> handled = new HashSet<>();
        var resolutions = new ArrayList<Resolution>();
        CategoryId category = null;
        TeamId firstTeam = null;
        Instant firstReopened = null;
        int contacts = 0;
        boolean cameBack = false;

        for (var event : history.events()) {
            var first = resolutions.isEmpty() ? null : resolutions.getFirst();
            switch (event.change()) {
                case Change.Opened opened -> {
                    holder = holderAt(event.at());
                    category = opened.category();
                    contacts = 1;
                    open = true;
                    backlog(event, holder, 1, "opened");
                }
                case Change.Assigned to -> {
                    var next = new Holder(to.toOwner(), to.toTeam());
                    if (open && event.at().isAfter(now.openedAt()) && !next.equals(holder)) {
                        backlog(event, holder, -1, "handed-over");
                        backlog(event, next, 1, "handed-over");
                    }
                    if (event.at().isAfter(now.openedAt())) {
                        holder = next;
                    }
                }
                case Change.CategoryChanged to -> category = to.to();
                case Change.CustomerWrote wrote -> {
                    if (first == null) {
                        contacts += wrote.contact().counts() ? 1 : 0;
                    } else if (wrote.contact() != Contact.THANKS) {
                        cameBack |= !event.at().isAfter(first.at.plus(NO_CONTACT_WITHIN));
                    }
                }
                case Change.Replied _ -> handled(event, handled, "replied");
                case Change.ContactLogged _ -> handled(event, handled, "spoke");
                case Change.Resolved _ -> {
                    handled(event, handled, "resolved");
                    if (open) {
                        backlog(event, holder, -1, "resolved");
                    }
                    open = false;
                    resolutions.add(new Resolution(event.at(), event.by(), category));
                }
                case Change.Reopened _ -> {
                    if (!open) {
                        backlog(event, holder, 1, "reopened");
                    }
                    open = true;
                    if (firstReopened == null) {
                        firstReopened = event.at();
                    }
                    if (!resolutions.isEmpty()) {
                        resolutions.getLast().reopenedAt = event.at();
                    }
                }
                case Change.AutoReplied _,
                        Change.Noted _,
                        Change.WaitingBegan _,
                        Change.WaitingEnded _,
                        Change.TypeChanged _,
                        Change.PriorityChanged _,
                        Change.SeverityChanged _,
                        Change.CustomerChanged _,
                        Change.TagsChanged _,
                        Change.SubjectChanged _,
                        Change.FormChanged _,
                        Change.Assessed _,
                        Change.Decided _,
                        Change.Promised _,
                        Change.Closed _,
                        Change.MarkedSpam _,
                        Change.SpamCleared _,
                        Change.MergedInto _,
                        Change.Absorbed _ -> {}
            }
            if (firstTeam == null) {
                firstTeam = holder.team();
            }
        }
        resolutionRate(resolutions);
        if (!resolutions.isEmpty()) {
            reopenRate(resolutions.getFirst(), firstReopened);
            firstContactResolution(resolutions.getFirst(), contacts, cameBack);
        }
        complaint(firstTeam);
    }

    private static final class Resolution {
        private final Instant at;
        private final Actor by;
        private final @Nullable CategoryId category;
        private @Nullable Instant reopenedAt;

        private Resolution(Instant at, Actor by, @Nullable CategoryId category) {
            this.at = at;
            this.by = by;
            this.category = category;
        }

        private boolean stands() {
            return reopenedAt == null || reopenedAt.isAfter(at.plus(STAYS_RESOLVED));
        }
    }

    private void backlog(CaseEvent event, Holder holder, int change, String rule) {
        add(FactDraft.of(BACKLOG, event.at(), change, 1)
                .by(holder.owner(), holder.team())
                .because(rule));
    }

    private void handled(CaseEvent event, Set<HandledOnce> already, String rule) {
        if (event.by() instanceof Actor.Person(var person, var team)
                && already.add(new HandledOnce(person, LocalDate.ofInstant(event.at(), context.zone())))) {
            add(FactDraft.of(HANDLED, event.at(), 1, 1).by(person, team).because(rule));
            add(FactDraft.of(COMPLAINT_RATE, event.at(), 0, 1).by(person, team).because("contact"));
        }
    }

    /** Belongs to the day of creation; the resolver is credited, or who owned it when the time was over. */
    private void resolutionRate(List<Resolution> resolutions) {
        var limit = now.openedAt().plus(RESOLVED_WITHIN);
        Resolution standing = null;
        boolean reopened = false;
        for (var resolution : resolutions) {
            if (!resolution.at.isAfter(limit)) {
                if (resolution.stands()) {
                    standing = resolution;
                    break;
                }
                reopened = true;
            }
        }
        if (standing != null) {
            var settled = standing.at.plus(STAYS_RESOLVED);
            add(FactDraft.of(RESOLUTION_RATE, now.openedAt(), 1, 1)
                    .by(
                            standing.by.personOrNone(),
                            standing.by.teamOrNone() == null ? teamAt(standing.at) : standing.by.teamOrNone())
                    .settling(standing.reopenedAt == null ? settled : null)
                    .because("stays-resolved"));
            return;
        }
        var owner = holderAt(limit);
        add(FactDraft.of(RESOLUTION_RATE, now.openedAt(), 0, 1)
                .by(owner.owner(), owner.team())
                .settling(limit)
                .because(reopened ? "reopened" : resolutions.isEmpty() ? "open" : "too-late"));
    }

    private void reopenRate(Resolution first, @Nullable Instant firstReopened) {
        var limit = first.at.plus(REOPENED_WITHIN);
        boolean reopened = firstReopened != null && !firstReopened.isAfter(limit);
        add(FactDraft.of(REOPEN_RATE, first.at, reopened ? 1 : 0, 1)
                .by(first.by.personOrNone(), first.by.teamOrNone() == null ? teamAt(first.at) : first.by.teamOrNone())
                .settling(firstReopened == null ? limit : null)
                .because(reopened ? "reopened" : "stays-resolved"));
    }

    private void firstContactResolution(Resolution first, int contacts, boolean cameBack) {
        var limit = first.at.plus(NO_CONTACT_WITHIN);
        boolean again = cameBack
                || context.elsewhere().stream()
                        .anyMatch(other -> Objects.equals(other.category(), first.category)
                                && other.at().isAfter(first.at)
                                && !other.at().isAfter(limit));
        boolean once = contacts == 1 && !again;
        var fact = FactDraft.of(FIRST_CONTACT_RESOLUTION, first.at, once ? 1 : 0, 1)
                .by(first.by.personOrNone(), first.by.teamOrNone() == null ? teamAt(first.at) : first.by.teamOrNone())
                .settling(once ? limit : null);
        facts.add(about(
                contacts > 1
                        ? fact.because("several-contacts", contacts)
                        : fact.because(again ? "came-back" : "one-contact"),
                first.category));
    }

    /** A person's figure counts only complaints about that person's contacts that were found to be right. */
    private void complaint(@Nullable TeamId firstTeam) {
        if (now.type() != CaseType.COMPLAINT) {
            return;
        }
        var form = now.form();
        var fact = FactDraft.of(COMPLAINT_RATE, now.openedAt(), 1, 0);
        if (form.about() != null && Boolean.TRUE.equals(form.upheld())) {
            var day = LocalDate.ofInstant(now.openedAt(), context.zone());
            add(fact.by(form.about(), context.teamOf().teamOf(form.about(), day))
                    .because("upheld"));
        } else {
            add(fact.by(null, firstTeam).because("complaint"));
        }
    }

    private void add(FactDraft fact) {
        facts.add(about(fact, now.category()));
    }

    private FactDraft about(FactDraft fact, @Nullable CategoryId category) {
        return fact.about(now.channel().code(), category == null ? null : category.value());
    }

    private @Nullable TeamId teamAt(Instant at) {
        return holderAt(at).team();
    }

    private Holder holderAt(Instant at) {
        var holder = new Holder(null, null);
        for (var event : history.events()) {
            if (event.at().isAfter(at)) {
                break;
            }
            if (event.change() instanceof Change.Opened opened) {
                holder = new Holder(opened.owner(), opened.team());
            } else if (event.change() instanceof Change.Assigned to) {
                holder = new Holder(to.toOwner(), to.toTeam());
            }
        }
        return holder;
    }
}
