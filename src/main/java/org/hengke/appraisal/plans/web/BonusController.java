package org.hengke.appraisal.plans.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.plans.BonusDraft;
import org.hengke.appraisal.plans.BonusEntry;
import org.hengke.appraisal.plans.BonusPool;
import org.hengke.appraisal.plans.BonusPoolId;
import org.hengke.appraisal.plans.BonusPools;
import org.hengke.appraisal.plans.BonusShare;
import org.hengke.appraisal.plans.BonusSharing;
import org.hengke.appraisal.plans.BonusState;
import org.hengke.appraisal.plans.Consequences;
import org.hengke.appraisal.plans.Payroll;
import org.hengke.appraisal.plans.RankCoefficients;
import org.hengke.appraisal.plans.web.AppraisalWords.PublishedPeriod;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.SignedIn;
import org.hengke.platform.sheets.Sheet;
import org.hengke.platform.sheets.SheetColumn;
import org.hengke.platform.sheets.SheetFormat;
import org.hengke.platform.web.Download;
import org.hengke.platform.web.Idempotency;
import org.hengke.platform.web.Version;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bonus pools, everybody's share, and what pay-roll is to pay. */
@RestController
@RequestMapping("/api/v1")
class BonusController {

    private final BonusPools pools;
    private final Consequences consequences;
    private final Payroll payroll;
    private final AppraisalWords words;
    private final Staff staff;
    private final Idempotency idempotency;

    BonusController(
            BonusPools pools,
            Consequences consequences,
            Payroll payroll,
            AppraisalWords words,
            Staff staff,
            Idempotency idempotency) {
        this.pools = pools;
        this.consequences = consequences;
        this.payroll = payroll;
        this.words = words;
        this.staff = staff;
        this.idempotency = idempotency;
    }

    /**
     * What is shared out among whom.
     *
     * @param leftOut who takes no part although the rank does
     */
    record BonusPoolDraft(
            String name,
            BigDecimal amount,
            RankCoefficients coefficients,
            @Nullable List<PersonId> leftOut) {

        BonusDraft content() {
            return new BonusDraft(name, amount, coefficients, Objects.requireNonNullElse(leftOut, List.<PersonId>of()));
        }
    }

    record NewBonusPool(
            PeriodId period,
            String name,
            BigDecimal amount,
            RankCoefficients coefficients,
            @Nullable List<PersonId> leftOut) {

        BonusDraft content() {
            return new BonusPoolDraft(name, amount, coefficients, leftOut).content();
        }
    }

    record BonusReason(String reason) {}

    record BonusPoolLine(
            BonusPoolId id,
            PublishedPeriod period,
            String name,
            BigDecimal amount,
            BonusState state,
            Named madeBy,
            Instant madeAt) {}

    /**
     * What somebody gets.
     *
     * @param equal were it shared evenly
     */
    record BonusShareView(
            Named person,
            @Nullable Named team,
            @Nullable String staffNumber,
            BigDecimal points,
            @Nullable String grade,
            Rank rank,
            BigDecimal rankCoefficient,
            BigDecimal presence,
            BigDecimal amount,
            BigDecimal equal) {}

    record BonusLeftOut(Named person, BonusSharing.Reason reason) {}

    record BonusEntryView(
            BonusEntry.Sort sort,
            Instant at,
            Named by,
            @Nullable String words) {}

    /**
     * A pool whole.
     *
     * @param seed of the lot between equal claims to a cent; a text, since it is larger than numbers of browsers
     * @param takesPart whether the caller has a share in it, and so no say
     * @param mayApprove whether the caller neither made nor decided it and has no share
     */
    record BonusPoolPage(
            BonusPoolLine pool,
            RankCoefficients coefficients,
            String seed,
            List<BonusShareView> shares,
            List<BonusLeftOut> leftOut,
            @Nullable Named decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Named approvedBy,
            @Nullable Instant approvedAt,
            List<BonusEntryView> entries,
            boolean takesPart,
            boolean mayApprove,
            long version) {}

    /** One's own share of a pool that was approved. */
    record OwnBonus(
            BonusPoolId pool,
            String name,
            PublishedPeriod period,
            BigDecimal amount,
            @Nullable Instant approvedAt) {}

    record PayrollSheet(PublishedPeriod period, List<PayrollGrade> grades, List<Payroll.Line> lines) {}

    /**
     * What came out for somebody.
     *
     * @param grade in the caller's language
     * @param gradePlace 0 for the best; -1 without one
     * @param presence share of the period's days present
     */
    record PayrollGrade(
            PersonId person,
            @Nullable String staffNumber,
            String name,
            @Nullable BigDecimal points,
            @Nullable String grade,
            int gradePlace,
            BigDecimal presence) {}

    /** The newest first. */
    @Needs(BonusPools.READ)
    @GetMapping("/bonus-pools")
    List<BonusPoolLine> all() {
        return pools.all().stream().map(this::line).toList();
    }

    /** The caller's own shares of pools that were approved. */
    @SignedIn
    @GetMapping("/bonus-pools/own")
    List<OwnBonus> own(Me me) {
        return pools.own(me).stream()
                .map(pool -> new OwnBonus(
                        pool.id(),
                        pool.content().name(),
                        PublishedPeriod.of(consequences.period(pool.period())),
                        pools.shareOf(me.id(), pool),
                        pool.approvedAt()))
                .toList();
    }

    @Needs(BonusPools.DECIDE)
    @PostMapping("/bonus-pools")
    @ResponseStatus(HttpStatus.CREATED)
    BonusPoolPage make(
            @RequestBody NewBonusPool wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Me me,
            Locale locale) {
        return idempotency.once(
                key,
                wanted,
                BonusPoolPage.class,
                () -> page(pools.make(wanted.period(), wanted.content(), me), me, locale));
    }

    @Needs(BonusPools.READ)
    @GetMapping("/bonus-pools/{id}")
    ResponseEntity<BonusPoolPage> pool(@PathVariable long id, Me me, Locale locale) {
        var pool = pools.get(new BonusPoolId(id));
        pools.seen(pool);
        return tagged(pool, me, locale);
    }

    @Needs(BonusPools.DECIDE)
    @PutMapping("/bonus-pools/{id}")
    ResponseEntity<BonusPoolPage> change(
            @PathVariable long id,
            @RequestBody BonusPoolDraft wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me,
            Locale locale) {
        return tagged(pools.change(new BonusPoolId(id), wanted.content(), Version.of(version), me), me, locale);
    }

    /** Fixes the shares. */
    @Needs(BonusPools.DECIDE)
    @PutMapping("/bonus-pools/{id}/decision")
    ResponseEntity<BonusPoolPage> decide(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me,
            Locale locale) {
        return tagged(pools.decide(new BonusPoolId(id), Version.of(version), me), me, locale);
    }

    /** Opens it again. */
    @Needs(BonusPools.READ)
    @PutMapping("/bonus-pools/{id}/return")
    ResponseEntity<BonusPoolPage> giveBack(
            @PathVariable long id,
            @RequestBody BonusReason said,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me,
            Locale locale) {
        if (!me.may(BonusPools.DECIDE)) {
            me.mustBeAllowed(BonusPools.APPROVE);
        }
        return tagged(pools.giveBack(new BonusPoolId(id), said.reason(), Version.of(version), me), me, locale);
    }

    /** By another than whoever decided it. */
    @Needs(BonusPools.APPROVE)
    @PutMapping("/bonus-pools/{id}/approval")
    ResponseEntity<BonusPoolPage> approve(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Me me,
            Locale locale) {
        return tagged(pools.approve(new BonusPoolId(id), Version.of(version), me), me, locale);
    }

    /** Everybody's share as a file. */
    @Needs(BonusPools.READ)
    @GetMapping("/bonus-pools/{id}/sheet")
    Download sheet(
            @PathVariable long id, @RequestParam(defaultValue = "XLSX") SheetFormat format, Me me, Locale locale) {
        var pool = pools.get(new BonusPoolId(id));
        pools.exported(pool);
        var page = page(pool, me, locale);
        return new Download(pool.content().name(), format, out -> write(page, format, locale, out));
    }

    /** Everybody's grade, shares of approved pools and approved bonuses and deductions, for pay-roll. */
    @Needs(Payroll.READ)
    @GetMapping("/payroll/{period}")
    PayrollSheet payroll(@PathVariable long period, Locale locale) {
        var found = consequences.period(new PeriodId(period));
        return new PayrollSheet(
                PublishedPeriod.of(found),
                payroll.grades(found).stream()
                        .map(one -> new PayrollGrade(
                                one.person(),
                                one.staffNumber(),
                                one.name(),
                                one.points(),
                                one.grade() == null ? null : words.said(one.grade(), locale),
                                one.gradePlace(),
                                one.presence()))
                        .toList(),
                payroll.of(found));
    }

    private void write(BonusPoolPage page, SheetFormat format, Locale locale, OutputStream out) throws IOException {
        List<SheetColumn<BonusShareView>> columns = List.of(
                column("number", locale, share -> Objects.requireNonNullElse(share.staffNumber(), "")),
                column("name", locale, share -> share.person().name()),
                column(
                        "team",
                        locale,
                        share -> share.team() == null ? "" : share.team().name()),
                column("points", locale, BonusShareView::points),
                column("grade", locale, share -> Objects.requireNonNullElse(share.grade(), "")),
                column("rank", locale, share -> words.say("bonuses.rank." + share.rank(), locale)),
                column("coefficient", locale, BonusShareView::rankCoefficient),
                column("presence", locale, BonusShareView::presence),
                column("amount", locale, BonusShareView::amount),
                column("equal", locale, BonusShareView::equal),
                column("difference", locale, share -> share.amount().subtract(share.equal())));
        Sheet.of(words.say("bonuses.sheet", locale), columns, page.shares().stream())
                .write(format, out);
    }

    private SheetColumn<BonusShareView> column(String code, Locale locale, Function<BonusShareView, Object> cell) {
        return new SheetColumn<>(words.say("bonuses.column." + code, locale), cell);
    }

    private ResponseEntity<BonusPoolPage> tagged(BonusPool pool, Me me, Locale locale) {
        return Version.tagged(page(pool, me, locale), pool.version());
    }

    private BonusPoolLine line(BonusPool pool) {
        return new BonusPoolLine(
                pool.id(),
                PublishedPeriod.of(consequences.period(pool.period())),
                pool.content().name(),
                pool.content().amount(),
                pool.state(),
                named(pool.madeBy()),
                pool.madeAt());
    }

    private BonusPoolPage page(BonusPool pool, Me me, Locale locale) {
        var sharing = pools.sharing(pool);
        boolean takesPart =
                sharing.shares().stream().anyMatch(share -> share.person().equals(me.id()));
        return new BonusPoolPage(
                line(pool),
                pool.content().coefficients(),
                String.valueOf(pool.seed()),
                sharing.shares().stream().map(share -> share(share, locale)).toList(),
                sharing.leftOut().stream()
                        .map(one -> new BonusLeftOut(named(one.person()), one.reason()))
                        .toList(),
                pool.decidedBy() == null ? null : named(pool.decidedBy()),
                pool.decidedAt(),
                pool.approvedBy() == null ? null : named(pool.approvedBy()),
                pool.approvedAt(),
                pools.entries(pool).stream()
                        .map(entry -> new BonusEntryView(entry.sort(), entry.at(), named(entry.by()), entry.words()))
                        .toList(),
                takesPart,
                pool.state() == BonusState.DECIDED
                        && me.may(BonusPools.APPROVE)
                        && !takesPart
                        && !me.id().equals(pool.decidedBy())
                        && !me.id().equals(pool.madeBy()),
                pool.version());
    }

    private BonusShareView share(BonusShare share, Locale locale) {
        return new BonusShareView(
                named(share.person()),
                staff.teamOf(share.person())
                        .flatMap(staff::findTeam)
                        .map(team -> new Named(team.id().value(), team.name()))
                        .orElse(null),
                staff.find(share.person()).map(Person::staffNumber).orElse(null),
                share.points(),
                words.said(share.grade(), locale),
                share.rank(),
                share.rankCoefficient(),
                share.presence(),
                share.amount(),
                share.equal());
    }

    private Named named(PersonId person) {
        return new Named(person.value(), staff.name(person));
    }
}
