package org.hengke.appraisal.scorecards;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.MeasureUse;
import org.hengke.staff.Me;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Scorecards that count a measure, in what holds or in a draft. */
@Component
class ScorecardsThatUse implements MeasureUse {

    private final Scorecards scorecards;
    private final MessageSource messages;

    ScorecardsThatUse(Scorecards scorecards, MessageSource messages) {
        this.scorecards = scorecards;
        this.messages = messages;
    }

    @Override
    public List<User> inForce(MeasureCode measure, Me viewer, Locale locale) {
        return scorecards.holding().stream()
                .flatMap(card -> Stream.ofNullable(card.published())
                        .filter(version -> counts(version, measure))
                        .map(version -> user(card, version, locale)))
                .toList();
    }

    @Override
    public List<User> of(MeasureCode measure, Me viewer, Locale locale) {
        return scorecards.all(viewer).stream()
                .flatMap(card -> Stream.of(card.published(), card.draft())
                        .filter(Objects::nonNull)
                        .filter(version -> counts(version, measure))
                        .limit(1)
                        .map(version -> user(card, version, locale)))
                .toList();
    }

    private static boolean counts(ScorecardVersion version, MeasureCode measure) {
        return version.content().items().stream().anyMatch(item -> measure.equals(item.measure()));
    }

    private User user(ScorecardView card, ScorecardVersion version, Locale locale) {
        return new User(
                messages.getMessage("appraisal.scorecard", null, locale),
                version.content().name(),
                "/scorecards/" + card.id().value());
    }
}
