package org.hengke.appraisal.rounds;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What items and the marks on them are called, in the caller's language. Items of one's own have their name and general words. */
@Component
public class RoundWords {

    private final MessageSource messages;

    RoundWords(MessageSource messages) {
        this.messages = messages;
    }

    public String item(String name) {
        return Objects.requireNonNullElse(find("appraisal.scorecards.words." + name), name);
    }

    /** What each mark means, the lowest first. */
    public List<String> anchors(String name) {
        return IntStream.rangeClosed(ItemAnswer.LOWEST, ItemAnswer.HIGHEST)
                .mapToObj(mark -> Objects.requireNonNullElseGet(
                        find("appraisal.rounds.anchors." + name + "." + mark),
                        () -> Objects.requireNonNullElse(find("appraisal.rounds.anchors.general." + mark), "")))
                .toList();
    }

    private @Nullable String find(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, null, locale);
    }
}
