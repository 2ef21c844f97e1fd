package org.hengke.appraisal.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hengke.appraisal.feedback.FeedbackStore.Sight;
import org.hengke.metrics.Evidence;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Page;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Accounts;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of superiors and praise of colleagues. A note is read by its receiver, its author and whoever stands above within reach;
 * praise by the receiver's team as well. What is withdrawn is gone for all of them; who audits may look at it, which is put on record.
 */
@Service
public class Feedbacks {

    /** Reading notes and praise for others: the own teams', all. One's own need no permission. */
    public static final String READ = "feedback.read";

    /** Writing notes; praise needs no permission. */
    public static final String WRITE = "feedback.write";

    static final int LONGEST_WORDS = 2_000;
    static final int LONGEST_REASON = 500;

    private static final int MOST_UNREAD = 20;

    private final FeedbackStore store;
    private final Subjects subjects;
    private final Staff staff;
    private final Accounts accounts;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    Feedbacks(
            FeedbackStore store,
            Subjects subjects,
            Staff staff,
            Accounts accounts,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.staff = staff;
        this.accounts = accounts;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** What was written for somebody, as far as the viewer may read it; the last first. */
    @Transactional(readOnly = true)
    public Page<Feedback> of(PersonId person, @Nullable Cursor after, int limit, Me me) {
        var _ = staff.person(person);
        var readable = new Sight(readsNotes(person, me), readsPraise(person, me));
        var rows = store.of(person, me.id(), readable, after, limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /**
     * What was withdrawn of what was written for somebody else than the viewer; the last first. Whoever calls has made sure that the
     * viewer audits.
     *
     * @throws Refusal {@code feedback.withdrawn-own} for what was written for the viewer
     */
    @Transactional
    public Page<WithdrawnFeedback> withdrawn(PersonId person, @Nullable Cursor after, int limit, Me me) {
        var _ = staff.person(person);
        if (person.equals(me.id())) {
            throw new Refusal(Kind.FORBIDDEN, "feedback.withdrawn-own");
        }
        var rows = store.withdrawn(person, after, limit + 1);
        if (!rows.isEmpty()) {
            audit.viewed("feedback.withdrawn-viewed", "person", person.value());
        }
        return Page.of(rows, limit, row -> Cursor.of(row.feedback().id()));
    }

    /** What the caller has not read; the first first. */
    @Transactional(readOnly = true)
    public List<Feedback> unread(Me me) {
        return store.unread(me.id(), MOST_UNREAD);
    }

    /** @throws Refusal {@code feedback.not-found}, also where the viewer may not read it */
    @Transactional(readOnly = true)
    public Feedback get(FeedbackId id, Me me) {
        return store.find(id).filter(one -> reads(one, me)).orElseThrow(Feedbacks::notFound);
    }

    /** What it was written about; nothing where that is gone or the viewer may not see it. */
    public Optional<Evidence.Shown> about(Feedback one, Me viewer, Locale locale) {
        return Optional.ofNullable(one.about()).flatMap(about -> subjects.shown(about, viewer, locale));
    }

    public boolean writesNotes(PersonId person, Me me) {
        return !person.equals(me.id()) && reaches(person, WRITE, me);
    }

    /** @throws Refusal {@code feedback.not-oneself}, {@code feedback.not-yours} */
    @Transactional
    public Feedback write(FeedbackDraft draft, Me by, Locale locale) {
        var person = draft.person();
        if (person.equals(by.id())) {
            throw new Refusal(Kind.FORBIDDEN, "feedback.not-oneself");
        }
        boolean here = staff.person(person).active();
        if (draft.sort() == Feedback.Sort.NOTE && !writesNotes(person, by)) {
            throw new Refusal(Kind.FORBIDDEN, "feedback.not-yours");
        }
        if (!here) {
            throw new Refusal(Kind.CONFLICT, "feedback.left");
        }
        var words = words("words", draft.words(), LONGEST_WORDS);
        mustBeOpenable(draft, by, locale);
        var id = store.insert(draft, words, by.id(), clock.instant());
        tell(
                id,
                "written",
                AuditEntry.of("feedback.written", "feedback", id.value())
                        .with("person", person.value())
                        .with("sort", draft.sort().name())
                        .with("words", digest(person, words)));
        return store.find(id).orElseThrow();
    }

    /** That the receiver read it; from the second time on nothing happens. */
    @Transactional
    public Feedback read(FeedbackId id, Me me) {
        var one = received(id, me);
        if (store.read(id, clock.instant())) {
            live.publish(new LiveEvent("feedback", id.value(), "read"));
        }
        return store.find(one.id()).orElseThrow(Feedbacks::notFound);
    }

    /** @throws Refusal {@code feedback.already-answered} with other words before */
    @Transactional
    public Feedback answer(FeedbackId id, @Nullable String answer, Me me) {
        var one = received(id, me);
        var words = words("words", answer, LONGEST_WORDS);
        if (store.answer(id, words, clock.instant())) {
            tell(
                    id,
                    "answered",
                    AuditEntry.of("feedback.answered", "feedback", id.value())
                            .with("words", digest(one.person(), words)));
        }
        var answered = store.find(id).orElseThrow(Feedbacks::notFound);
        if (!words.equals(answered.answer())) {
            throw new Refusal(Kind.CONFLICT, "feedback.already-answered");
        }
        return answered;
    }

    /** Takes back what one wrote. The words are not shown any more; that they were written stays on record. */
    @Transactional
    public void withdraw(FeedbackId id, @Nullable String reason, Me me) {
        var one = get(id, me);
        if (!one.author().equals(me.id())) {
            throw new Refusal(Kind.FORBIDDEN, "feedback.not-your-words");
        }
        var why = words("reason", reason, LONGEST_REASON);
        if (!store.withdraw(id, why, clock.instant())) {
            throw notFound();
        }
        tell(
                id,
                "withdrawn",
                AuditEntry.of("feedback.withdrawn", "feedback", id.value())
                        .with("person", one.person().value())
                        .with("words", digest(one.person(), one.words()))
                        .with("reason", digest(one.person(), why)));
    }

    private Feedback received(FeedbackId id, Me me) {
        var one = get(id, me);
        if (!one.person().equals(me.id())) {
            throw new Refusal(Kind.FORBIDDEN, "feedback.not-for-you");
        }
        return one;
    }

    private void mustBeOpenable(FeedbackDraft draft, Me by, Locale locale) {
        var about = draft.about();
        if (about == null) {
            return;
        }
        if (subjects.shown(about, by, locale).isEmpty()) {
            throw new Invalid("about", "feedback.no-such-subject");
        }
        if (accounts.caller(draft.person())
                .flatMap(receiver -> subjects.shown(about, receiver, locale))
                .isEmpty()) {
            throw new Invalid("about", "feedback.not-openable");
        }
    }

    private boolean reads(Feedback one, Me me) {
        return one.author().equals(me.id())
                || switch (one.sort()) {
                    case NOTE -> readsNotes(one.person(), me);
                    case PRAISE -> readsPraise(one.person(), me);
                };
    }

    private boolean readsNotes(PersonId person, Me me) {
        return person.equals(me.id()) || reaches(person, READ, me);
    }

    private boolean readsPraise(PersonId person, Me me) {
        return readsNotes(person, me)
                || (me.team() != null && me.team().equals(staff.teamOf(person).orElse(null)));
    }

    private boolean reaches(PersonId person, String permission, Me me) {
        return me.scope(permission).covers(person, staff.teamOf(person).orElse(null));
    }

    private void tell(FeedbackId id, String change, AuditEntry audited) {
        audit.record(audited);
        live.publish(new LiveEvent("feedback", id.value(), change));
    }

    /** Goes when the receiver is erased, like the words. */
    private String digest(PersonId person, String words) {
        return audit.digest("person", person.value(), words);
    }

    private static String words(String field, @Nullable String text, int longest) {
        var words = Objects.requireNonNullElse(text, "").strip();
        Invalid.check()
                .that(!words.isEmpty(), field, "feedback.words-needed")
                .that(words.codePointCount(0, words.length()) <= longest, field, "feedback.words-too-long", longest)
                .done();
        return words;
    }

    private static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "feedback.not-found");
    }
}
