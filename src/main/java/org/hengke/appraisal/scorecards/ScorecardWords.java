package org.hengke.appraisal.scorecards;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Words that came with the program are kept as codes and read in the caller's language; when they come back from an edit, they become
 * codes again.
 */
@Component
class ScorecardWords {

    private static final int DECIMALS = 2;

    private static final List<String> SHIPPED = List.of(
            "specialist",
            "complaint-specialist",
            "supervisor",
            "manager",
            "service-quality",
            "efficiency",
            "growth-and-teamwork",
            "customer-relationship",
            "teamwork-and-communication",
            "training-and-development",
            "work-attitude",
            "difficult-talks",
            "collaboration",
            "self-assessment",
            "coaching",
            "team-building",
            "excellent",
            "qualified",
            "unqualified");

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.TAIWAN, Locale.ENGLISH);

    private final MessageSource messages;

    ScorecardWords(MessageSource messages) {
        this.messages = messages;
    }

    ScorecardVersion said(ScorecardVersion version) {
        return version.with(said(version.content()));
    }

    Scorecard said(Scorecard card) {
        return each(card, this::said);
    }

    String said(String word) {
        return SHIPPED.contains(word)
                ? say("appraisal.scorecards.words." + word, LocaleContextHolder.getLocale())
                : word;
    }

    /** As it is kept: trimmed, and shipped words as their codes. */
    Scorecard kept(Scorecard card) {
        var codes = codes();
        return each(card, word -> codes.getOrDefault(word.strip(), word.strip()));
    }

    Named position(ScorecardStore.Position position) {
        var name = position.name() != null
                ? position.name()
                : say("staff.position." + position.code(), LocaleContextHolder.getLocale());
        return new Named(position.id().value(), name);
    }

    private Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var locale : LOCALES) {
            SHIPPED.forEach(code -> codes.put(say("appraisal.scorecards.words." + code, locale), code));
        }
        return codes;
    }

    private static Scorecard each(Scorecard card, UnaryOperator<String> word) {
        return new Scorecard(
                word.apply(card.name()),
                card.items().stream()
                        .map(item -> new ScorecardItem(
                                word.apply(item.group()),
                                item.kind(),
                                item.measure(),
                                item.whose(),
                                applied(word, item.name()),
                                item.weight().setScale(DECIMALS, RoundingMode.UNNECESSARY),
                                item.curve(),
                                item.least(),
                                item.tooLittle(),
                                item.points()))
                        .toList(),
                card.grades().stream()
                        .map(grade -> new ScorecardGrade(
                                word.apply(grade.name()), grade.from().setScale(DECIMALS, RoundingMode.UNNECESSARY)))
                        .toList());
    }

    private static @Nullable String applied(UnaryOperator<String> word, @Nullable String name) {
        return name == null ? null : word.apply(name);
    }

    private String say(String key, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, locale), key);
    }
}
