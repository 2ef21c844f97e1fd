package org.hengke.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.hengke.cases.Change.How;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/** Random but lawful lives of cases, the same for a seed. */
final class Histories {

    private static final String[] WORDS = {
        "退款", "发票", "物流", "快递", "订单", "手机", "耳机", "客服", "地址", "颜色", "尺码", "优惠券", "会员", "密码", "登录", "保修", "维修", "安装",
        "说明书", "赠品", "包装", "破损", "漏发", "错发", "换货", "质量", "价格", "活动", "积分", "支付", "银行卡", "到账", "取消", "修改", "查询", "咨询"
    };

    private final Random random;
    private final List<PersonId> people;
    private final List<TeamId> teams;
    private final List<CustomerId> customers;
    private final List<CategoryId> categories;

    Histories(
            long seed,
            List<PersonId> people,
            List<TeamId> teams,
            List<CustomerId> customers,
            List<CategoryId> categories) {
        this.random = new Random(seed);
        this.people = people;
        this.teams = teams;
        this.customers = customers;
        this.categories = categories;
    }

    Opening opening() {
        return Opening.of(one(CaseType.values()), words(6), words(40), one(Channel.values()))
                .withCustomer(one(customers), random.nextInt(4) == 0 ? "gold" : null)
                .withPriority(one(Priority.values()))
                .withCategory(one(categories))
                .withAssignee(random.nextBoolean() ? one(people) : null, one(teams));
    }

    CaseHistory next(CaseId id, Instant openedAt) {
        var history = CaseHistory.open(id, opening(), random.nextInt(5) == 0 ? person() : Actor.customer(), openedAt);
        var at = openedAt;
        int steps = random.nextInt(12);
        for (int i = 0; i < steps; i++) {
            at = at.plus(Duration.ofMinutes(1 + (long) (Math.pow(random.nextDouble(), 3) * 12_000)));
            step(history, at);
        }
        return history;
    }

    /** One lawful step or, where the case does not allow the one drawn, none. */
    void step(CaseHistory history, Instant at) {
        try {
            history.then(verb(at));
        } catch (Refusal notNow) {
            // the drawn step is not lawful here; a random life goes on without it
        }
    }

    /** Something somebody might want to do at that time. */
    Function<Case, Decision> verb(Instant at) {
        var who = person();
        var text = words(20);
        boolean coin = random.nextBoolean();
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> c -> c.reply(who, at, text, coin);
            case 3, 4 -> {
                var said = random.nextInt(4) == 0 ? "好的，谢谢" : text;
                yield c -> c.customerWrites(Actor.customer(), at, said, Channel.WEB);
            }
            case 5 -> c -> c.logContact(who, at, text, Channel.PHONE, 120, coin);
            case 6 -> c -> c.note(who, at, text);
            case 7 -> c -> c.take(who, at);
            case 8 -> {
                var owner = nobodyOr(people);
                var team = one(teams);
                yield c -> c.assign(who, at, owner, team, How.HAND);
            }
            case 9 -> {
                var priority = one(Priority.values());
                var category = one(categories);
                yield c -> c.edit(who, at, Edit.of(c).withPriority(priority).withCategory(category), c.tier());
            }
            case 10 -> c -> c.autoReply(at, "已收到，我们会尽快回复");
            case 11 -> c -> c.endWaiting(who, at);
            case 12 -> c -> c.promise(who, at, at.plus(Duration.ofHours(30)));
            case 13, 14, 15 -> c -> c.resolve(who, at, Outcome.RECORDED, text);
            case 16 -> c -> coin ? c.reopen(who, at) : c.close(who, at, text);
            default -> {
                boolean spam = random.nextInt(4) == 0;
                yield c -> c.state() == CaseState.SPAM
                        ? c.clearSpam(who, at)
                        : spam ? c.markSpam(who, at) : c.note(who, at, "核对");
            }
        };
    }

    String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(7) == 0) {
                text.append(random.nextBoolean() ? "，" : " x" + random.nextInt(5_000_000) + " ");
            }
        }
        return text.toString();
    }

    private Actor.Person person() {
        return new Actor.Person(one(people), one(teams));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> @Nullable T nobodyOr(List<T> of) {
        return random.nextInt(3) == 0 ? null : one(of);
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
