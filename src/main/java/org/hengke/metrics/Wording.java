package org.hengke.metrics;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Measures and their rules in the viewer's words. */
@Component
public class Wording {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, locale), key);
    }

    /** Empty where the measure has no such words. */
    public String sayIfKnown(String key, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, "", locale), "");
    }

    /** What the measure is called. */
    public String name(MeasureDefinition measure, Locale locale) {
        return measure.own() == null
                ? say(measure.nameKey(), locale)
                : measure.own().name();
    }

    /** How it is worked out; of an entered measure, how it is meant. Empty where nothing was said. */
    public String formula(MeasureDefinition measure, Locale locale) {
        return measure.own() == null
                ? sayIfKnown(measure.formulaKey(), locale)
                : measure.own().description();
    }

    /** Why a fact counted as it did, with its numbers in their units. */
    public String rule(MeasureDefinition measure, String rule, List<Long> explanation, Locale locale) {
        var units = measure.rules().getOrDefault(rule, List.of());
        var arguments = new Object[explanation.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = amount(i < units.size() ? units.get(i) : Unit.COUNT, explanation.get(i), locale);
        }
        return say(measure.ruleKey(rule), locale, arguments);
    }

    /**
     * A value as people read it: 88.4 %, 24 minutes, 4.1.
     *
     * @param value as figures have it: shares 0 to 1, durations in seconds
     */
    public String value(Unit unit, double value, Locale locale) {
        return switch (unit) {
            case SHARE -> decimals(value * 100, locale) + "%";
            case SECONDS -> duration(Math.round(value), locale);
            case COUNT, POINTS, MONEY, PER_THOUSAND -> decimals(value, locale);
        };
    }

    private static String decimals(double value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private Object amount(Unit unit, long amount, Locale locale) {
        return switch (unit) {
            case SECONDS -> duration(amount, locale);
            case POINTS, MONEY -> (double) amount / unit.parts();
            case COUNT, SHARE, PER_THOUSAND -> amount;
        };
    }

    private String duration(long seconds, Locale locale) {
        if (seconds < MINUTE) {
            return say("metrics.duration.seconds", locale, seconds);
        }
        if (seconds < HOUR) {
            return say("metrics.duration.minutes", locale, seconds / MINUTE);
        }
        return say("metrics.duration.hours", locale, seconds / HOUR, seconds % HOUR / MINUTE);
    }
}
