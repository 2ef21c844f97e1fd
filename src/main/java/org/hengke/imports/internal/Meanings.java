package org.hengke.imports.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What other programs' words for states, priorities and the like mean here; a first guess that a person confirms. */
final class Meanings {

    private record Rule(Pattern words, String means) {}

    private static final List<Rule> STATES = rules(
            "closed|关闭|结案|归档|已完结|cancel.*|取消|作废|complete[d]?",
            "closed",
            "resolved|solved|fixed|done|finished|已解决|解决|办结|已处理|已完成|完成|处理完成",
            "resolved",
            "(await|wait|pending).*(user|customer|caller|client|requester|info)|(on )?hold.*(customer|caller)|pending|等待客户.*|待客户.*"
                    + "|待用户.*|等待用户.*|待补充.*|客户待.*",
            "waiting",
            "new|新建|新|待受理|待分配|未处理|未受理|created|submitted|已提交",
            "new",
            "(await|wait|on ?hold|hold|suspend).*|挂起|等待.*|待.*|open.*|active|in[ _-]?progress|work.*|assigned|accepted|reopen.*|处理中|受理中|进行中"
                    + "|已受理|已分配|跟进中|重新打开|重开",
            "open");
    private static final List<Rule> PRIORITIES = rules(
            "0.*|1.*|p0|p1|critical|urgent|blocker|highest|特急|紧急|非常紧急|最高|加急", "urgent",
            "2.*|p2|high|major|高|重要|较急", "high",
            "3.*|p3|medium|normal|moderate|中|普通|一般|正常", "normal",
            "4.*|5.*|p4|p5|low|lowest|minor|planning|trivial|低|不急|较低", "low");
    private static final List<Rule> TYPES = rules(
            ".*(complain|投诉|抱怨|申诉).*", "complaint",
            ".*(suggest|feature|idea|建议|意见).*", "suggestion",
            ".*", "inquiry");
    private static final List<Rule> CHANNELS = rules(
            ".*(phone|call|voice|电话|热线|来电|呼入).*", "phone",
            ".*(mail|邮).*", "email",
            ".*(wechat|weixin|微信|公众号|小程序).*", "wechat",
            ".*(chat|im|在线|客服窗口|即时).*", "chat",
            ".*(sms|短信).*", "sms",
            ".*(social|weibo|douyin|tiktok|微博|抖音|小红书|facebook|twitter).*", "social",
            ".*(visit|walk|face|counter|上门|来访|现场|柜台|门店).*", "visit",
            ".*(letter|post|信件|来信).*", "letter",
            ".*(web|portal|self|form|site|app|网站|网页|表单|门户|自助).*", "web",
            ".*", "other");
    private static final List<Rule> GENDERS = rules("f|female|女|女士|小姐", "female", "m|male|男|先生", "male", ".*", "other");
    private static final List<Rule> TIERS = rules(
            ".*(vip|platinum|diamond|钻石|白金|铂金|黑金).*", "vip",
            ".*(key|gold|important|重点|重要|金卡|黄金|金牌|大客户).*", "key",
            ".*", "standard");

    private Meanings() {}

    /** Nothing where no rule speaks. */
    static @Nullable String of(String field, String value) {
        var rules = switch (field) {
            case "state" -> STATES;
            case "priority" -> PRIORITIES;
            case "type" -> TYPES;
            case "channel" -> CHANNELS;
            case "gender" -> GENDERS;
            case "tier" -> TIERS;
            default -> List.<Rule>of();
        };
        var plain = value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return rules.stream()
                .filter(rule -> rule.words().matcher(plain).matches())
                .map(Rule::means)
                .findFirst()
                .orElse(null);
    }

    private static List<Rule> rules(String... pairs) {
        var rules = new java.util.ArrayList<Rule>();
        for (var i = 0; i < pairs.length; i += 2) {
            rules.add(new Rule(Pattern.compile(pairs[i]), pairs[i + 1]));
        }
        return List.copyOf(rules);
    }
}
