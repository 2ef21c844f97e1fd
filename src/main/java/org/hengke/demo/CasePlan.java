package org.hengke.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case as it unfolds; what lies after now has been cut off.
 *
 * @param spoken someone picked up the telephone and wrote down what was said
 */
record CasePlan(
        Instant openedAt,
        Customer customer,
        Channel channel,
        boolean spoken,
        Scenario scenario,
        Scenario.Urgency urgency,
        String team,
        String subject,
        String text,
        Situation situation,
        List<Beat> beats) {

    enum Channel {
        PHONE(0.31),
        CHAT(0.27),
        WEB(0.15),
        MAIL(0.11),
        WECHAT(0.16);

        private final double share;

        Channel(double share) {
            this.share = share;
        }

        /** Of all contacts. */
        double share() {
            return share;
        }
    }

    CasePlan until(Instant now) {
        return new CasePlan(
                openedAt,
                customer,
                channel,
                spoken,
                scenario,
                urgency,
                team,
                subject,
                text,
                situation,
                beats.stream().filter(beat -> !beat.at().isAfter(now)).toList());
    }

    CasePlan then(Beat next) {
        var more = new ArrayList<>(beats);
        more.add(next);
        return new CasePlan(
                openedAt,
                customer,
                channel,
                spoken,
                scenario,
                urgency,
                team,
                subject,
                text,
                situation,
                List.copyOf(more));
    }

    Instant lastAt() {
        return beats.isEmpty() ? openedAt : beats.getLast().at();
    }

    /** Who has it now. */
    Optional<Colleague> owner() {
        return beats.stream()
                .filter(beat -> beat instanceof Beat.Taken)
                .map(beat -> ((Beat.Taken) beat).to())
                .reduce((_, last) -> last);
    }

    /** When it was resolved for good, as far as is known. */
    Optional<Instant> lastResolved() {
        return open()
                ? Optional.empty()
                : beats.stream()
                        .filter(beat -> beat instanceof Beat.Resolved)
                        .map(Beat::at)
                        .reduce((_, last) -> last);
    }

    /** The person who last answered in public. */
    Optional<Colleague> served() {
        return beats.stream()
                .filter(beat -> beat instanceof Beat.Replied)
                .map(beat -> ((Beat.Replied) beat).by())
                .reduce((_, last) -> last);
    }

    Optional<Beat.Rated> rating() {
        return beats.stream()
                .filter(beat -> beat instanceof Beat.Rated)
                .map(beat -> (Beat.Rated) beat)
                .findFirst();
    }

    boolean open() {
        var open = true;
        for (var beat : beats) {
            switch (beat) {
                case Beat.Resolved _, Beat.Discarded _ -> open = false;
                case Beat.Reopened _ -> open = true;
                case Beat.CustomerWrote _,
                        Beat.Replied _,
                        Beat.Noted _,
                        Beat.Taken _,
                        Beat.Raised _,
                        Beat.Tagged _,
                        Beat.Assessed _,
                        Beat.Decided _,
                        Beat.Promised _,
                        Beat.Rated _ -> {}
            }
        }
        return open;
    }
}
