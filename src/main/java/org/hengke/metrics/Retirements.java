package org.hengke.metrics;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hengke.metrics.internal.Formula;
import org.hengke.metrics.internal.MeasureStore;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures of a department's own that are no longer used: nothing new may rely on them and nothing more is entered, while figures of
 * the past and frozen results stay as they are. One can be brought back.
 */
@Service
public class Retirements {

    private static final int NAMED = 5;

    private final MeasureStore store;
    private final MeasureCatalogue catalogue;
    private final List<MeasureUse> uses;
    private final Staff staff;
    private final LiveStream live;
    private final Audit audit;
    private final Clock clock;

    Retirements(
            MeasureStore store,
            MeasureCatalogue catalogue,
            List<MeasureUse> uses,
            Staff staff,
            LiveStream live,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.uses = uses;
        this.staff = staff;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /** What keeps a measure from being retired, whoever asks. */
    public List<MeasureUse.User> holding(MeasureCode code, Me viewer, Locale locale) {
        return uses.stream()
                .flatMap(use -> use.inForce(code, viewer, locale).stream())
                .toList();
    }

    /**
     * From today on.
     *
     * @param version of the definition that the decision was made upon
     * @throws Refusal {@code metrics.measure-stale}, {@code metrics.not-own-measure}, {@code metrics.measure-is-retired},
     *     {@code metrics.measure-in-use} naming what relies on it
     */
    @Transactional
    public void retire(MeasureCode code, long version, Me me, Locale locale) {
        var own = locked(code, version);
        if (store.isRetired(own.code())) {
            throw new Refusal(Kind.CONFLICT, "metrics.measure-is-retired");
        }
        var users = holding(code, me, locale);
        if (!users.isEmpty()) {
            throw new Refusal(
                    Kind.CONFLICT,
                    "metrics.measure-in-use",
                    users.stream()
                            .limit(NAMED)
                            .map(user -> user.what() + " " + user.name())
                            .collect(Collectors.joining("; ")),
                    users.size());
        }
        store.stand(code, true, staff.today(), me.id(), clock.instant());
        recorded(code, "metrics.measure-retired", "retired");
    }

    /** @throws Refusal {@code metrics.measure-in-use-already}, {@code metrics.formula-retired-measure} */
    @Transactional
    public void bringBack(MeasureCode code, long version, Me me) {
        var own = locked(code, version);
        if (!store.isRetired(code)) {
            throw new Refusal(Kind.CONFLICT, "metrics.measure-in-use-already");
        }
        if (own.words().formula() != null) {
            Formula.of(own.words().formula()).parts().stream()
                    .filter(store::isRetired)
                    .findFirst()
                    .ifPresent(part -> {
                        throw new Refusal(Kind.CONFLICT, "metrics.formula-retired-measure", part.value());
                    });
        }
        store.stand(code, false, staff.today(), me.id(), clock.instant());
        recorded(code, "metrics.measure-brought-back", "brought-back");
    }

    private MeasureStore.Own locked(MeasureCode code, long version) {
        store.lockOwn();
        var own = store.own().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> catalogue.find(code).isPresent()
                        ? new Refusal(Kind.CONFLICT, "metrics.not-own-measure")
                        : MeasureCatalogue.missing(code));
        if (own.version() != version) {
            throw new Refusal(Kind.STALE, "metrics.measure-stale");
        }
        return own;
    }

    private void recorded(MeasureCode code, String action, String change) {
        audit.record(AuditEntry.of(action, "measure").with("measure", code.value()));
        live.publish(new LiveEvent(MeasureCatalogue.TOPIC, 0, change));
    }
}
