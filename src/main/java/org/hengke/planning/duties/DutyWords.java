package org.hengke.planning.duties;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words that came with the program are kept as codes and read in the caller's language, until somebody gives others. */
@Component
public class DutyWords {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.TAIWAN, Locale.ENGLISH);

    private final MessageSource messages;

    DutyWords(MessageSource messages) {
        this.messages = messages;
    }

    public String name(@Nullable String code, @Nullable String name) {
        return name != null ? name : say(nameKey(code), LocaleContextHolder.getLocale());
    }

    public @Nullable String about(@Nullable String code, @Nullable String about) {
        return about != null || code == null ? about : say(aboutKey(code), LocaleContextHolder.getLocale());
    }

    /** What a position is called. */
    public String position(@Nullable String code, @Nullable String name) {
        return name != null ? name : say("staff.position." + code, LocaleContextHolder.getLocale());
    }

    /** Nothing where the words are still those that came with the program. */
    @Nullable String keptName(@Nullable String code, String name) {
        return code != null && isSaid(nameKey(code), name) ? null : name;
    }

    @Nullable String keptAbout(@Nullable String code, @Nullable String about) {
        return code != null && about != null && isSaid(aboutKey(code), about) ? null : about;
    }

    String say(String key, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, locale), key);
    }

    private boolean isSaid(String key, String words) {
        return LOCALES.stream().anyMatch(locale -> say(key, locale).equals(words));
    }

    private static String nameKey(@Nullable String code) {
        return "duties.shipped." + code;
    }

    private static String aboutKey(String code) {
        return "duties.shipped." + code + ".about";
    }
}
