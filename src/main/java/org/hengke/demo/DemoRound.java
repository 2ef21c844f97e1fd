package org.hengke.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.appraisal.periods.PeriodId;
import org.hengke.appraisal.rounds.GroupWeights;
import org.hengke.appraisal.rounds.ItemAnswer;
import org.hengke.appraisal.rounds.Nominations;
import org.hengke.appraisal.rounds.Rated;
import org.hengke.appraisal.rounds.Rater;
import org.hengke.appraisal.rounds.RaterGroup;
import org.hengke.appraisal.rounds.RoundAnswers;
import org.hengke.appraisal.rounds.RoundDraft;
import org.hengke.appraisal.rounds.RoundId;
import org.hengke.appraisal.rounds.Rounds;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/**
 * The round of the demo department: a team's supervisor and four of her people rated by those around them. Of one the peers are just as
 * many as it takes to tell what they say, of another one too few.
 */
@Service
@ConditionalOnProperty(name = "hengke.demo", havingValue = "true")
class DemoRound {

    private static final GroupWeights WEIGHTS = new GroupWeights(40, 30, 20, 10);

    /** @param mark absent: was asked and never answered */
    private record Voice(
            RaterGroup group,
            String by,
            @Nullable Integer mark,
            @Nullable String comment) {}

    private record About(String person, int superior, String superiorSays, List<Voice> voices) {}

    private static final List<About> ASKED = List.of(
            new About(
                    "周敏",
                    4,
                    "团队氛围好，数据讲得清楚；跨组的事可以更早拉齐。",
                    List.of(
                            peer("高建军", 4, "排期冲突时愿意一起想办法。"),
                            peer("罗慧敏", 4, null),
                            peer("何静秋", 5, "质检发现的问题当周就会在组里复盘。"),
                            below("陈静", 5, "有问题随时能找到她，反馈很具体。"),
                            below("刘洋", 4, null),
                            below("孙倩", 4, "希望排班能再早两天定下来。"),
                            below("马超", 5, null))),
            new About(
                    "陈静",
                    4,
                    "交接清楚，常常主动帮同事。",
                    List.of(peer("王芳", 5, "高峰期总会问一句要不要分担。"), peer("刘洋", 4, null), peer("唐宁", 4, "交接写得最完整。"))),
            new About(
                    "刘洋",
                    5,
                    "乐于分享，整理的资料全组受益。",
                    List.of(
                            peer("孙倩", 5, "问他什么都会讲清原因，不只给答案。"),
                            peer("马超", 5, null),
                            peer("赵磊", 5, "带我很耐心。"),
                            peer("徐佳怡", 4, null))),
            new About(
                    "李伟",
                    3,
                    "愿意改，但交接和收尾还要盯。",
                    List.of(
                            peer("孙倩", 3, "交接有时只有一句话，要再问一遍。"),
                            peer("马超", 2, "转过来的单子客户已经很着急了。"),
                            peer("唐宁", 3, "最近备注比以前写得多了。"))),
            new About(
                    "王芳",
                    4,
                    "配合度高，任务交给她放心。",
                    List.of(peer("陈静", 5, null), peer("郑爽", 4, null), peer("韩雪", null, null))));

    private final Rounds rounds;
    private final Nominations nominations;
    private final RoundAnswers answers;
    private final DemoAccess access;

    DemoRound(Rounds rounds, Nominations nominations, RoundAnswers answers, DemoAccess access) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.answers = answers;
        this.access = access;
    }

    private static Voice peer(String by, @Nullable Integer mark, @Nullable String comment) {
        return new Voice(RaterGroup.PEER, by, mark, comment);
    }

    private static Voice below(String by, int mark, @Nullable String comment) {
        return new Voice(RaterGroup.SUBORDINATE, by, mark, comment);
    }

    /**
     * Who is rated says who is to be asked, the superior agrees, all begins.
     *
     * @param head who runs it
     * @param people by name
     */
    RoundId begin(
            String name,
            PeriodId period,
            LocalDate from,
            LocalDate until,
            PersonId head,
            Map<String, PersonId> people) {
        var running = access.as(head, Rounds.RUN, Rounds.READ);
        var rated = ASKED.stream().map(about -> known(people, about.person())).toList();
        var id = rounds.begin(new RoundDraft(name, period, from, until, WEIGHTS, rated), running);
        for (var about : ASKED) {
            var person = known(people, about.person());
            for (var voice : about.voices()) {
                nominations.add(
                        id, person, voice.group(), known(people, voice.by()).value(), access.as(person));
            }
            var superior = nominations.rated(id, person, running).superior();
            nominations.approve(id, person, superior == null ? running : access.as(superior));
        }
        rounds.start(id, rounds.get(id, running).version());
        return id;
    }

    void answer(RoundId id, PersonId head, Map<String, PersonId> people) {
        var running = access.as(head, Rounds.RUN, Rounds.READ);
        for (var about : ASKED) {
            var rated = nominations.rated(id, known(people, about.person()), running);
            for (var rater : nominations.of(rated)) {
                if (rater.group() == RaterGroup.SUPERIOR) {
                    say(rated, rater, about.superior(), about.superiorSays());
                }
                for (var voice : about.voices()) {
                    if (voice.mark() != null && known(people, voice.by()).equals(rater.person())) {
                        say(rated, rater, voice.mark(), voice.comment());
                    }
                }
            }
        }
    }

    private static PersonId known(Map<String, PersonId> people, String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private void say(Rated about, Rater rater, int mark, @Nullable String comment) {
        if (rater.person() != null) {
            var first = about.items().getFirst();
            answers.answer(
                    rater.id(),
                    about.items().stream()
                            .map(item -> new ItemAnswer(item, mark, item.equals(first) ? comment : null))
                            .toList(),
                    access.as(rater.person()));
        }
    }

    void close(RoundId id, PersonId head) {
        var running = access.as(head, Rounds.RUN, Rounds.READ);
        rounds.close(id, rounds.get(id, running).version());
    }
}
