package org.hengke.demo;

import java.util.ArrayList;
import java.util.List;
import org.hengke.demo.Colleague.Manner;
import org.hengke.demo.Colleague.Rank;
import org.jspecify.annotations.Nullable;

/** The people of the demo department. Most work alike; one is excellent, one weak, one new: the figures tell who. */
record Cast(List<Colleague> everyone) {

    static final String ORDERS = "订单";
    static final String INSTALLATION = "安装";
    static final String COMPLAINTS = "投诉";

    static final List<String> TEAMS = List.of(ORDERS, INSTALLATION, COMPLAINTS);

    private static final Manner STEADY = new Manner(1.0, 0.25, 0.04, 0.01);
    private static final Manner EXCELLENT = new Manner(0.5, 0.85, 0.0, 0.0);
    private static final Manner WEAK = new Manner(2.1, 0.02, 0.62, 0.13);
    private static final Manner NEW = new Manner(1.5, 0.2, 0.10, 0.03);

    static Cast gather(long seed) {
        var cast = new Builder(seed);
        cast.staff("沈岚", "shenlan", "manager", Rank.MANAGER, "客户服务经理", null, 74);
        cast.staff("周敏", "zhoumin", "supervisor", Rank.SUPERVISOR, "客户服务主管", ORDERS, 61);
        cast.staff("高建军", "gaojianjun", null, Rank.SUPERVISOR, "客户服务主管", INSTALLATION, 88);
        cast.staff("罗慧敏", "luohuimin", null, Rank.SUPERVISOR, "客户服务主管", COMPLAINTS, 52);
        cast.staff("何静秋", "hejingqiu", "quality", Rank.QUALITY, "质检专员", null, 40);
        cast.staff("郝文博", "haowenbo", null, Rank.QUALITY, "质检专员", null, 19);
        cast.staff("苏晓云", "suxiaoyun", "trainer", Rank.TRAINER, "培训师", null, 47);
        cast.staff("邱睿", "qiurui", null, Rank.DATA_ANALYST, "数据分析员", null, 28);
        cast.staff("任宁", "renning", "administrator", Rank.ADMINISTRATOR, "系统管理员", null, 66);

        cast.agent("陈静", "chenjing", "agent", "高级客户服务专员", ORDERS, 38);
        cast.agent("李伟", "liwei", null, "客户服务专员", ORDERS, 26, WEAK);
        cast.agent("刘洋", "liuyang", null, "高级客户服务专员", ORDERS, 45, EXCELLENT);
        cast.agent("赵磊", "zhaolei", null, "客户服务专员（试用）", ORDERS, 2, NEW);
        cast.agents(
                ORDERS,
                List.of(
                        "王芳 wangfang 33",
                        "孙倩 sunqian 21",
                        "马超 machao 17",
                        "徐佳怡 xujiayi 12",
                        "唐宁 tangning 29",
                        "郑爽 zhengshuang 14",
                        "韩雪 hanxue 42",
                        "曹志强 caozhiqiang 24",
                        "叶子涵 yezihan 9",
                        "冯琳 fenglin 31"));
        cast.agents(
                INSTALLATION,
                List.of(
                        "董海涛 donghaitao 55",
                        "吴雅婷 wuyating 23",
                        "谢俊杰 xiejunjie 16",
                        "梁雪梅 liangxuemei 48",
                        "宋博文 songbowen 11",
                        "邓丽娟 denglijuan 36",
                        "许天宇 xutianyu 20",
                        "潘欣怡 panxinyi 8",
                        "袁志远 yuanzhiyuan 27",
                        "程语嫣 chengyuyan 13",
                        "丁永强 dingyongqiang 62"));
        cast.agents(
                COMPLAINTS,
                List.of(
                        "蒋文静 jiangwenjing 39",
                        "沈立新 shenlixin 57",
                        "魏晨曦 weichenxi 18",
                        "方振华 fangzhenhua 44",
                        "姚若兰 yaoruolan 25",
                        "田少华 tianshaohua 34"));

        cast.staff("秦朗", "qinlang", "deputy", Rank.MANAGER, "客户服务副经理", null, 41);
        cast.staff("顾婉清", "guwanqing", "hr", Rank.HR, "人力资源专员", null, 50);
        return new Cast(List.copyOf(cast.people));
    }

    List<Colleague> agents(String team) {
        return everyone.stream()
                .filter(person -> person.rank() == Rank.AGENT && team.equals(person.team()))
                .toList();
    }

    Colleague supervisor(String team) {
        return everyone.stream()
                .filter(person -> person.rank() == Rank.SUPERVISOR && team.equals(person.team()))
                .findFirst()
                .orElseThrow();
    }

    private static final class Builder {
        private final long seed;
        private final List<Colleague> people = new ArrayList<>();

        Builder(long seed) {
            this.seed = seed;
        }

        void staff(
                String name,
                String pinyin,
                @Nullable String login,
                Rank rank,
                String position,
                @Nullable String team,
                int joined) {
            people.add(new Colleague(people.size() + 1, name, pinyin, login, rank, position, team, joined, STEADY));
        }

        void agent(String name, String pinyin, @Nullable String login, String position, String team, int joined) {
            agent(name, pinyin, login, position, team, joined, likeMost());
        }

        void agent(
                String name,
                String pinyin,
                @Nullable String login,
                String position,
                String team,
                int joined,
                Manner manner) {
            people.add(
                    new Colleague(people.size() + 1, name, pinyin, login, Rank.AGENT, position, team, joined, manner));
        }

        void agents(String team, List<String> lines) {
            for (var line : lines) {
                var fields = line.split(" ", -1);
                var joined = Integer.parseInt(fields[2]);
                var position = joined > 35 ? "高级客户服务专员" : "客户服务专员";
                agent(fields[0], fields[1], null, position, team, joined);
            }
        }

        /** Small differences, as between any people: their intervals overlap. */
        private Manner likeMost() {
            var dice = Dice.of(seed, 23, people.size());
            return new Manner(
                    Math.exp(dice.normal(0, 0.10)),
                    Math.clamp(dice.normal(STEADY.warmth(), 0.06), 0.1, 0.45),
                    Math.clamp(dice.normal(STEADY.curtness(), 0.02), 0.0, 0.09),
                    Math.clamp(dice.normal(STEADY.forgets(), 0.005), 0.0, 0.025));
        }
    }
}
