package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a case must be for a rule to hold; what is empty or absent is not asked.
 *
 * @param categories with all below them
 * @param tiers of the customer
 * @param words any of these in the subject or the first message
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleConditions(
        @Nullable List<CaseType> types,
        @Nullable List<Channel> channels,
        @Nullable List<Priority> priorities,
        @Nullable List<CategoryId> categories,
        @Nullable List<String> tiers,
        @Nullable List<String> words) {

    public static final RuleConditions ANY = new RuleConditions(null, null, null, null, null, null);

    /** @param categoryAndAbove the category of the case and those above it */
    public boolean hold(Opening of, Collection<CategoryId> categoryAndAbove) {
        return any(types, type -> type == of.type())
                && any(channels, channel -> channel == of.channel())
                && any(priorities, priority -> priority == of.priority())
                && any(categories, categoryAndAbove::contains)
                && any(tiers, tier -> tier.equals(of.tier()))
                && any(words, word -> mentions(of, word));
    }

    private static boolean mentions(Opening of, String word) {
        var said = of.subject() + '\n' + (of.text() == null ? "" : of.text());
        return said.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static <T> boolean any(@Nullable List<T> wanted, Predicate<T> is) {
        return wanted == null || wanted.isEmpty() || wanted.stream().anyMatch(is);
    }
}
