package org.hengke.appraisal.periods;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What 1 to 5 mean: in words of what can be observed, for the ratings that come with the program, else in general. */
@Component
public class Anchors {

    private static final int LEVELS = 5;

    private final MessageSource messages;

    Anchors(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Five texts in the caller's language, that of 1 first.
     *
     * @param item its name as the scorecard keeps it
     */
    public List<String> of(String item) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> {
                    var own = said("appraisal.anchors." + item + "." + level);
                    return own.isEmpty() ? said("appraisal.anchors.general." + level) : own;
                })
                .toList();
    }

    private String said(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, "", LocaleContextHolder.getLocale()), "");
    }
}
