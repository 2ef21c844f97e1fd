package org.hengke.appraisal.scorecards;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.PositionId;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scorecards and their versions. What is published stays as it is for ever; an edit makes the next version, as a draft until it is
 * published. A position without a scorecard of its own goes by those of the shipped position of its rank.
 */
@Service
public class Scorecards {

    /** Reading drafts and scorecards of other positions, and previewing for those within reach. */
    public static final String READ = "scorecards.read";

    /** Editing and publishing. */
    public static final String MANAGE = "scorecards.manage";

    private final ScorecardStore store;
    private final ScorecardRules rules;
    private final ScorecardWords words;
    private final Staff staff;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    Scorecards(
            ScorecardStore store,
            ScorecardRules rules,
            ScorecardWords words,
            Staff staff,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.words = words;
        this.staff = staff;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everyone sees what holds for the own position; who may read them, all with their drafts. */
    @Transactional(readOnly = true)
    public List<ScorecardView> all(Me me) {
        var positions = store.positions();
        return visible(me, positions).stream()
                .map(kept -> view(kept, positions))
                .toList();
    }

    /** @throws Refusal {@code appraisal.scorecard-not-found}, also for one that the viewer may not see */
    @Transactional(readOnly = true)
    public ScorecardView get(ScorecardId id, Me me) {
        var positions = store.positions();
        return view(seen(id, me, positions), positions);
    }

    /** All versions, the newest first; without the permission only the one that holds. */
    @Transactional(readOnly = true)
    public List<ScorecardVersion> versions(ScorecardId id, Me me) {
        var kept = seen(id, me, store.positions());
        var all = me.may(READ)
                ? store.versions(id)
                : Optional.ofNullable(kept.published()).stream().toList();
        return all.stream().map(words::said).toList();
    }

    /** Those that hold, without their drafts, whoever asks. */
    @Transactional(readOnly = true)
    public List<ScorecardView> holding() {
        var positions = store.positions();
        return store.all().stream()
                .filter(kept -> kept.published() != null)
                .map(kept ->
                        new ScorecardStore.Kept(kept.id(), kept.position(), kept.version(), kept.published(), null))
                .map(kept -> view(kept, positions))
                .toList();
    }

    /** What holds for a person today, words as they are kept; several where the position has more than one. */
    @Transactional(readOnly = true)
    public List<ScorecardVersion> holdingFor(PersonId id) {
        var positions = store.positions();
        var all = store.all();
        var own = withOwn(all);
        return staff.find(id).stream()
                .flatMap(person -> all.stream()
                        .filter(kept -> goesBy(person, kept.position(), positions, own))
                        .flatMap(kept -> Optional.ofNullable(kept.published()).stream()))
                .toList();
    }

    /** Begins one, as a draft. */
    @Transactional
    public ScorecardId add(PositionId position, Scorecard card, PersonId by) {
        Invalid.check()
                .that(store.positions().containsKey(position), "position", "appraisal.scorecards.no-such-position")
                .done();
        rules.check(card);
        var id = store.add(position);
        store.draft(id, words.kept(card), by, clock.instant());
        changed("appraisal.scorecard-added", id);
        return id;
    }

    /**
     * Keeps what is being worked on.
     *
     * @param version the version the edit started from
     * @throws Refusal {@code appraisal.scorecards-stale} if somebody changed it since
     */
    @Transactional
    public void draft(ScorecardId id, Scorecard card, long version, PersonId by) {
        existing(id);
        rules.check(card);
        store.touch(id, version);
        store.draft(id, words.kept(card), by, clock.instant());
        changed("appraisal.scorecard-drafted", id);
    }

    /** Throws the draft away; one that was never published goes with it. */
    @Transactional
    public void discard(ScorecardId id, long version) {
        drafted(id);
        store.touch(id, version);
        store.discard(id);
        changed("appraisal.scorecard-draft-discarded", id);
    }

    /** The draft holds from now on. */
    @Transactional
    public void publish(ScorecardId id, long version, PersonId by) {
        var draft = drafted(id);
        rules.check(draft.content());
        store.touch(id, version);
        store.publish(id, by, clock.instant());
        audit.record(AuditEntry.of("appraisal.scorecard-published", "scorecard", id.value())
                .with("version", draft.version()));
        live.publish(new LiveEvent("scorecards", id.value(), "published"));
    }

    /** Those among people who go by the scorecard. */
    List<Person> goingBy(ScorecardStore.Kept kept, List<Person> people) {
        var positions = store.positions();
        var own = withOwn(store.all());
        return people.stream()
                .filter(person -> goesBy(person, kept.position(), positions, own))
                .toList();
    }

    /**
     * By what somebody is assessed.
     *
     * @param version the version that holds, its content as it is kept
     */
    public record InForce(ScorecardId id, ScorecardVersion version) {}

    /** What holds for each of the people: of several for a position the first that was made. Whoever has none is not there. */
    public Map<PersonId, InForce> inForce(List<Person> people) {
        var positions = store.positions();
        var all = store.all();
        var own = withOwn(all);
        var inForce = new HashMap<PersonId, InForce>();
        for (var person : people) {
            all.stream()
                    .filter(kept -> kept.published() != null && goesBy(person, kept.position(), positions, own))
                    .min(Comparator.comparingLong(kept -> kept.id().value()))
                    .ifPresent(kept ->
                            inForce.put(person.id(), new InForce(kept.id(), Objects.requireNonNull(kept.published()))));
        }
        return inForce;
    }

    /** What holds of one scorecard; nothing before it was published. */
    public Optional<InForce> inForce(ScorecardId id) {
        return store.find(id)
                .flatMap(kept -> Optional.ofNullable(kept.published()))
                .map(version -> new InForce(id, version));
    }

    /** Versions as they are kept, whoever asks. */
    public Map<VersionOf, Scorecard> contents(Collection<VersionOf> versions) {
        return store.contents(versions);
    }

    /** Names a version of a scorecard. */
    public record VersionOf(ScorecardId scorecard, int version) {}

    /** In the caller's language. */
    public Scorecard said(Scorecard card) {
        return words.said(card);
    }

    /** A name or group of an item, or a grade, in the caller's language. */
    public String said(String word) {
        return words.said(word);
    }

    ScorecardStore.Kept existing(ScorecardId id) {
        return store.find(id).orElseThrow(() -> notFound(id));
    }

    private ScorecardVersion drafted(ScorecardId id) {
        var draft = existing(id).draft();
        if (draft == null) {
            throw new Refusal(Kind.CONFLICT, "appraisal.scorecard-has-no-draft");
        }
        return draft;
    }

    private ScorecardStore.Kept seen(ScorecardId id, Me me, Map<PositionId, ScorecardStore.Position> positions) {
        return visible(me, positions).stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound(id));
    }

    private List<ScorecardStore.Kept> visible(Me me, Map<PositionId, ScorecardStore.Position> positions) {
        var all = store.all();
        if (me.may(READ)) {
            return all;
        }
        var own = withOwn(all);
        return staff.find(me.id()).stream()
                .flatMap(person -> all.stream()
                        .filter(kept -> kept.published() != null)
                        .filter(kept -> goesBy(person, kept.position(), positions, own)))
                .map(kept ->
                        new ScorecardStore.Kept(kept.id(), kept.position(), kept.version(), kept.published(), null))
                .toList();
    }

    private static Set<PositionId> withOwn(List<ScorecardStore.Kept> all) {
        return all.stream()
                .filter(kept -> kept.published() != null)
                .map(ScorecardStore.Kept::position)
                .collect(Collectors.toSet());
    }

    private static boolean goesBy(
            Person person,
            PositionId position,
            Map<PositionId, ScorecardStore.Position> positions,
            Set<PositionId> own) {
        if (person.position() != null
                && (own.contains(person.position()) || person.position().equals(position))) {
            return person.position().equals(position);
        }
        var shipped = positions.get(position);
        return shipped != null && shipped.code() != null && shipped.rank() == person.rank();
    }

    private ScorecardView view(ScorecardStore.Kept kept, Map<PositionId, ScorecardStore.Position> positions) {
        var position = positions.get(kept.position());
        if (position == null) {
            throw notFound(kept.id());
        }
        return new ScorecardView(
                kept.id(),
                words.position(position),
                kept.published() == null ? null : words.said(kept.published()),
                kept.draft() == null ? null : words.said(kept.draft()),
                kept.version());
    }

    private void changed(String action, ScorecardId id) {
        audit.record(AuditEntry.of(action, "scorecard", id.value()));
        live.publish(new LiveEvent("scorecards", id.value(), "changed"));
    }

    private static Refusal notFound(ScorecardId id) {
        return new Refusal(Kind.NOT_FOUND, "appraisal.scorecard-not-found", id.value());
    }
}
