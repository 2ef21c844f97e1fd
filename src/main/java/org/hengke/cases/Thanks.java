package org.hengke.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a message that only says thank you or confirms, and so neither reopens a case nor counts as a contact. */
final class Thanks {

    private static final int LONGEST = 40;

    private static final Pattern ONLY = Pattern.compile("(?:非常|十分|太|真|很|好|多|万分)?(?:感谢|谢谢|多谢|谢了|谢啦|谢|感激|辛苦了?|麻烦了?)+"
            + "|好的|好滴|好吧|好|行|嗯|哦|收到|明白|知道|了解|可以|没问题|没事|已?解决|搞定|满意|清楚"
            + "|thank ?(?:you|u)|thanks|thx|many|much|so|very|a lot|ok(?:ay)?|got it|great|perfect|fine|cheers|solved|it works"
            + "|你们?|您们?|了|啦|哈|哦|呀|的|都|啊|已经|再次|客服|亲|帮忙|帮助|回复|all|again|for|your|the|help|reply|and");

    private static final Pattern SAYS_IT = Pattern.compile(
            "谢|感激|辛苦|好的|收到|明白|知道了|了解|没问题|解决|搞定|满意|thank|thx|ok|got it|great|perfect|cheers|solved|works");

    private Thanks() {}

    static boolean only(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (folded.indexOf('?') >= 0 || folded.contains("吗")) {
            return false;
        }
        var words = folded.replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
        if (words.isEmpty()
                || words.length() > LONGEST
                || !SAYS_IT.matcher(words).find()) {
            return false;
        }
        return ONLY.matcher(words).replaceAll(" ").isBlank();
    }
}
