package org.hengke.staff.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for what came with the program and nobody has renamed yet, in the caller's language. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The given words, or else the shipped ones. */
    public String or(@Nullable String given, String key) {
        return given == null ? of(key) : given;
    }

    /** The given lines, or else the shipped ones, which are one message with a line each. */
    public List<String> or(@Nullable List<String> given, String key) {
        return given == null ? Arrays.stream(of(key).split("\n")).toList() : given;
    }

    public String of(String key) {
        return of(key, LocaleContextHolder.getLocale());
    }

    private String of(String key, Locale locale) {
        var said = messages.getMessage(key, null, key, locale);
        return said == null ? key : said;
    }
}
