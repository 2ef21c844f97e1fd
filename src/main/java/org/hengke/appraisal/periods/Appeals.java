package org.hengke.appraisal.periods;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.FactList;
import org.hengke.metrics.Facts;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.attachments.Attachment;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.attachments.Attachments;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Objections to a result: raised by the person, answered by somebody who neither is nor rated that person. */
@Service
public class Appeals {

    private static final int MOST_FACTS = 50;
    private static final int MOST_FILES = 10;

    private final AppealStore store;
    private final EditionStore editions;
    private final Canonical canonical;
    private final Assessor assessor;
    private final RatingStore ratings;
    private final Reach reach;
    private final Steps steps;
    private final FactList facts;
    private final Facts recorded;
    private final Attachments attachments;
    private final Audit audit;
    private final LiveStream live;
    private final Clock clock;

    Appeals(
            AppealStore store,
            EditionStore editions,
            Canonical canonical,
            Assessor assessor,
            RatingStore ratings,
            Reach reach,
            Steps steps,
            FactList facts,
            Facts recorded,
            Attachments attachments,
            Audit audit,
            LiveStream live,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.canonical = canonical;
        this.assessor = assessor;
        this.ratings = ratings;
        this.reach = reach;
        this.steps = steps;
        this.facts = facts;
        this.recorded = recorded;
        this.attachments = attachments;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * How an appeal is answered.
     *
     * @param outcome what is put right; absent where it is rejected
     * @param item the rating that is put right
     * @param value what it becomes, 1 to 5
     * @param points what the total becomes
     */
    public record Answer(
            Appeal.@Nullable Outcome outcome,
            String answer,
            @Nullable String item,
            @Nullable Integer value,
            @Nullable BigDecimal points) {}

    /** @throws Refusal {@code appraisal.periods.appeal-open} while there is one already */
    @Transactional
    public long raise(
            AppraisalId id, @Nullable String words, List<Long> about, List<Long> files, Me me, Locale locale) {
        var appraisal = reach.own(id, me);
        steps.mustBeOpen(reach.periodOf(appraisal), Step.APPEAL);
        Items.mustBeAssessed(appraisal);
        var said = Said.needed("words", words, Said.LONG);
        var pointed = about.stream().distinct().toList();
        var sent = files.stream().distinct().toList();
        Invalid.check()
                .that(pointed.size() <= MOST_FACTS, "facts", "appraisal.periods.too-many", MOST_FACTS)
                .that(sent.size() <= MOST_FILES, "files", "appraisal.periods.too-many", MOST_FILES)
                .done();
        pointed.forEach(fact -> {
            var _ = facts.fact(fact, me, locale);
        });
        var edition = editions.newest(id).orElseThrow().edition();
        long appeal = store.add(id, edition, said, pointed, clock.instant());
        if (store.attach(appeal, sent, me.id()) < sent.size()) {
            throw new Invalid("files", "appraisal.periods.no-such-file");
        }
        changed(id, "appeal-raised", appeal);
        return appeal;
    }

    @Transactional
    public void withdraw(AppraisalId id, long appeal, Me me) {
        var appraisal = reach.own(id, me);
        open(appraisal, appeal);
        store.end(appeal, Appeal.State.WITHDRAWN, null, null, null, null);
        changed(id, "appeal-withdrawn", appeal);
    }

    /**
     * Rejects an appeal, or upholds it by a new edition.
     *
     * @throws Refusal {@code appraisal.periods.answered-by-another}
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void answer(AppraisalId id, long appeal, Answer answer, Me me) {
        var appraisal = reach.locked(id, me);
        if (!mayAnswer(appraisal, me)) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.periods.answered-by-another");
        }
        open(appraisal, appeal);
        var why = Said.needed("answer", answer.answer(), Said.LONG);
        var at = clock.instant();
        var outcome = answer.outcome();
        if (outcome == null) {
            store.end(appeal, Appeal.State.REJECTED, null, why, me.id(), at);
            changed(id, "appeal-rejected", appeal);
            return;
        }
        var newest = editions.newest(id).orElseThrow();
        var before = canonical.read(newest.content());
        var inputs = shifted(corrected(appraisal, before.inputs(), answer, why, me), before, outcome);
        store.end(appeal, Appeal.State.UPHELD, outcome, why, me.id(), at);
        editions.add(List.of(new EditionStore.Fresh(
                new Edition.Frozen(Edition.Frozen.FORMAT, id, newest.edition() + 1, inputs, assessor.assess(inputs)),
                appeal,
                me.id(),
                at)));
        audit.record(AuditEntry.of("appraisal.appeal-upheld", "appraisal", id.value())
                .with("appeal", appeal)
                .with("outcome", outcome.name())
                .with("edition", newest.edition() + 1));
        live.publish(new LiveEvent(Periods.TOPIC, id.value(), "appeal-upheld"));
    }

    private Inputs corrected(Appraisal appraisal, Inputs before, Answer answer, String why, Me me) {
        return switch (Objects.requireNonNull(answer.outcome())) {
            case RATING -> {
                var item = Objects.requireNonNullElse(answer.item(), "");
                var value = Objects.requireNonNullElse(answer.value(), 0);
                var kind = before.content().items().stream()
                        .filter(one -> item.equals(one.name()) && one.kind() != ScorecardItem.Kind.ROUND)
                        .map(ScorecardItem::kind)
                        .findFirst();
                Invalid.check()
                        .that(kind.isPresent(), "item", "appraisal.periods.no-such-item")
                        .that(value >= 1 && value <= 5, "value", "appraisal.periods.rating-1-to-5")
                        .done();
                ratings.add(new Rating(
                        appraisal.id(), kind.orElseThrow(), item, null, value, why, me.id(), clock.instant()));
                yield before.rated(new Inputs.Opinion(kind.orElseThrow(), item, null, value, me.id()));
            }
            case TOTAL -> {
                var points = answer.points();
                Invalid.check()
                        .that(
                                points != null && Calibrations.isTotal(points),
                                "points",
                                "appraisal.periods.points-out-of-range",
                                Curve.MOST)
                        .done();
                yield before.totalling(Objects.requireNonNull(points).setScale(2));
            }
            case FACTS -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                yield before.at(now);
            }
        };
    }

    /** What calibration added or took away stays so much, on top of what is computed anew. */
    private Inputs shifted(Inputs corrected, Edition.Frozen before, Appeal.Outcome outcome) {
        var set = before.inputs().points();
        var computed = before.outcome().computed();
        if (outcome == Appeal.Outcome.TOTAL || set == null || computed == null) {
            return corrected;
        }
        var now = assessor.assess(corrected.totalling(null)).computed();
        if (now == null) {
            return corrected;
        }
        return corrected.totalling(now.add(set.subtract(computed))
                .max(BigDecimal.ZERO.setScale(2))
                .min(BigDecimal.valueOf(Curve.MOST).setScale(2)));
    }

    /** Waits for what is being recorded, before figures are read anew for an answer. */
    public void prepare(Answer answer) {
        if (answer.outcome() == Appeal.Outcome.FACTS) {
            recorded.awaitRecorded(Duration.ofSeconds(20));
        }
    }

    boolean mayAnswer(Appraisal appraisal, Me me) {
        return me.may(Periods.CALIBRATE)
                && !appraisal.person().equals(me.id())
                && !appraisal.isRatedBy(me.id())
                && ratings.all(appraisal.id()).stream()
                        .noneMatch(rating -> rating.kind() == ScorecardItem.Kind.SUPERIOR
                                && rating.superior() != null
                                && rating.by().equals(me.id()));
    }

    /** Keeps a file until an appeal of the same person takes it up. */
    @Transactional
    public Attachment upload(AppraisalId id, String name, InputStream content, Me me) {
        var _ = reach.own(id, me);
        var kept = attachments.store(name, content);
        store.keepFile(kept.id(), me.id(), clock.instant());
        return kept;
    }

    public ResponseEntity<Resource> download(AppraisalId id, AttachmentId file, Me me) {
        var appraisal = reach.seen(id, me);
        if (store.of(appraisal.id()).stream()
                .flatMap(appeal -> appeal.files().stream())
                .noneMatch(one -> one.id().equals(file))) {
            throw new Refusal(Kind.NOT_FOUND, "platform.attachment-not-found");
        }
        return attachments.download(file);
    }

    private void open(Appraisal appraisal, long id) {
        var found = store.of(appraisal.id()).stream()
                .filter(appeal -> appeal.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "appraisal.periods.no-such-appeal"));
        if (found.state() != Appeal.State.OPEN) {
            throw new Refusal(Kind.CONFLICT, "appraisal.periods.appeal-answered");
        }
    }

    private void changed(AppraisalId id, String what, long appeal) {
        audit.record(AuditEntry.of("appraisal." + what, "appraisal", id.value()).with("appeal", appeal));
        live.publish(new LiveEvent(Periods.TOPIC, id.value(), what));
    }
}
