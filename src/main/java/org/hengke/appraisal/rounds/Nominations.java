package org.hengke.appraisal.rounds;

import java.util.List;
import java.util.Objects;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
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
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to rate a person: proposed by the person, agreed to by the superior, fixed when the round starts. */
@Service
public class Nominations {

    /** So many peers are asked for: with fewer, what they say cannot be told for itself. */
    public static final int PEERS_WANTED = 3;

    private static final int MOST = 40;

    private final RoundStore store;
    private final RaterStore raters;
    private final RoundLinks links;
    private final Customers customers;
    private final Staff staff;
    private final Audit audit;
    private final LiveStream live;

    Nominations(
            RoundStore store,
            RaterStore raters,
            RoundLinks links,
            Customers customers,
            Staff staff,
            Audit audit,
            LiveStream live) {
        this.store = store;
        this.raters = raters;
        this.links = links;
        this.customers = customers;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
    }

    /** @throws Refusal {@code appraisal.rounds.not-found}, also for who may not know who rates the person */
    public Rated rated(RoundId round, PersonId person, Me me) {
        return store.rated(round, person)
                .filter(rated -> rated.person().equals(me.id()) || decides(rated, me))
                .orElseThrow(Rounds::notFound);
    }

    /** Whether that person's word settles who is asked. Nobody settles that for oneself. */
    public boolean decides(Rated rated, Me me) {
        return !rated.person().equals(me.id()) && (me.id().equals(rated.superior()) || me.may(Rounds.RUN));
    }

    public List<Rater> of(Rated rated) {
        return raters.of(rated);
    }

    public List<Rater> of(List<Rated> people) {
        return raters.of(people);
    }

    @Transactional
    public void add(RoundId round, PersonId about, RaterGroup group, @Nullable Long who, Me me) {
        var rated = open(round, about, me);
        if (who == null) {
            throw new Invalid("who", "appraisal.rounds.who-is-missing");
        }
        if (raters.of(rated).size() >= MOST) {
            throw new Invalid("who", "appraisal.rounds.too-many-raters", MOST);
        }
        boolean settled = decides(rated, me);
        switch (group) {
            case SUPERIOR -> throw new Invalid("group", "appraisal.rounds.superior-is-asked-anyway");
            case PEER, SUBORDINATE -> raters.add(rated.id(), group, colleague(rated, group, who), null, settled);
            case CUSTOMER -> raters.add(rated.id(), group, null, customer(who), settled);
        }
        tell("appraisal.round-rater-added", rated);
    }

    /** Takes back a proposal; the superior takes back anybody. */
    @Transactional
    public void remove(RoundId round, PersonId about, RaterId id, Me me) {
        var rated = open(round, about, me);
        var rater = raters.find(id).filter(found -> found.rated() == rated.id()).orElseThrow(Rounds::notFound);
        if (rater.approved() && !decides(rated, me)) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.rounds.agreed-already");
        }
        raters.remove(id);
        tell("appraisal.round-rater-removed", rated);
    }

    @Transactional
    public void approve(RoundId round, PersonId about, Me me) {
        var rated = open(round, about, me);
        if (!decides(rated, me)) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.rounds.not-yours-to-approve");
        }
        if (raters.approve(rated.id()) > 0) {
            tell("appraisal.round-raters-approved", rated);
        }
    }

    /** A customer with the address behind which to answer. */
    public record Link(RaterId rater, CustomerId customer, String path) {}

    /** For who runs the round, to be passed on; who holds one can answer for the customer, so looking is recorded. */
    @Transactional
    public List<Link> links(RoundId round, PersonId about, Me me) {
        me.mustBeAllowed(Rounds.RUN);
        store.find(round).orElseThrow(Rounds::notFound).mustBe(RoundState.ANSWERING);
        var rated = rated(round, about, me);
        if (!decides(rated, me)) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.rounds.not-own-links");
        }
        audit.viewed("appraisal.round-links-viewed", "round", round.value());
        return raters.of(rated).stream()
                .filter(rater -> rater.customer() != null)
                .map(rater -> new Link(rater.id(), Objects.requireNonNull(rater.customer()), links.path(rater.id())))
                .toList();
    }

    private Rated open(RoundId round, PersonId about, Me me) {
        var rated = rated(round, about, me);
        store.hold(round).orElseThrow(Rounds::notFound).mustBe(RoundState.NOMINATION);
        return rated;
    }

    private PersonId colleague(Rated rated, RaterGroup group, long who) {
        var id = new PersonId(who);
        boolean works = staff.find(id).map(Person::active).orElse(false);
        Invalid.check()
                .that(works, "who", "appraisal.rounds.no-such-person")
                .that(!id.equals(rated.person()), "who", "appraisal.rounds.not-oneself")
                .that(!id.equals(rated.superior()), "who", "appraisal.rounds.superior-is-asked-anyway")
                .done();
        boolean below = staff.superiorOf(id).map(rated.person()::equals).orElse(false);
        Invalid.check()
                .that(
                        below == (group == RaterGroup.SUBORDINATE),
                        "who",
                        below ? "appraisal.rounds.is-subordinate" : "appraisal.rounds.is-no-subordinate")
                .done();
        return id;
    }

    private CustomerId customer(long who) {
        return customers
                .name(new CustomerId(who))
                .orElseThrow(() -> new Invalid("who", "appraisal.rounds.no-such-customer"))
                .id();
    }

    private void tell(String action, Rated rated) {
        audit.record(AuditEntry.of(action, "round", rated.round().value())
                .with("person", rated.person().value()));
        live.publish(new LiveEvent("rounds", rated.round().value(), "raters"));
    }
}
