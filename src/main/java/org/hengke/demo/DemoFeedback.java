package org.hengke.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengke.appraisal.feedback.Feedback.Sort;
import org.hengke.appraisal.feedback.FeedbackDraft;
import org.hengke.appraisal.feedback.Feedbacks;
import org.hengke.calendars.Calendars;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** What superiors and colleagues of the demo department wrote to one another in the last weeks: it fits how people work. */
@Service
@ConditionalOnProperty(name = "hengke.demo", havingValue = "true")
class DemoFeedback {

    private static final String LEAD = "周敏";

    /** @param answer on the day after; what is only read has none */
    private record Said(
            String by,
            String to,
            Sort sort,
            int daysAgo,
            String words,
            boolean read,
            @Nullable String answer) {}

    private static final List<Said> SAID = List.of(
            note(
                    41,
                    LEAD,
                    "李伟",
                    "抽听了你上周的五通录音，三通没确认问题就直接报步骤，客户只好再打一次。从这周起，每通先用一句话复述客户的诉求，周五我们一起再听两通。",
                    "收到，确实太急着结束通话了。我在工位上贴了提醒，先复述再解决。"),
            note(
                    20,
                    LEAD,
                    "李伟",
                    "这两周有几单挂着没人跟，客户来催才处理。下班前请把“待我处理”过一遍，当天清不完的写明下一步和预计时间；忙不过来就早点说，我来调。",
                    "好的，之前没有养成收尾的习惯，今天开始照做。"),
            note(6, LEAD, "李伟", "昨天退款那通有进步：先道歉，再讲清到账时间，客户没有再来电。就照这样做下去。", null),
            praise(34, LEAD, "刘洋", "你整理的“退换货常见问题”全组都在用，新同事上手快了不少，谢谢！", "大家补充了不少例子，是一起做出来的。"),
            note(16, LEAD, "刘洋", "首次响应和满意度连续几个月排在前面。想请你下个月每周带一次晨会，先讲“复杂问题怎么一次说清”，你看可以吗？", "没问题，我先整理三个案例，下周一给您看提纲。"),
            praise(12, "赵磊", "刘洋", "谢谢你陪我处理第一单升级投诉，怎么判断、怎么回复都讲得很清楚，后面两单我自己就办下来了。", null),
            note(10, LEAD, "赵磊", "入职两个月，基本流程已经熟了。接下来两周重点练安装类问题的定位，拿不准先问刘洋，别让客户空等。", "好的，我每天记三条拿不准的问题，晚上统一请教。"),
            praise(21, "王芳", "陈静", "大促那几天你帮我分担了十几个会话，下班还陪我把交接写完，太感谢了。", "应该的，下次换你帮我。"),
            unread(2, LEAD, "陈静", "上周的工单备注写得很完整，接手的同事一看就懂。还可以更好的一点：客户问时效时尽量给具体日期，少说“尽快”。"),
            praise(8, "高建军", "董海涛", "周末改约安装的那批客户，你逐个回电说明原因，没有一单升级成投诉，辛苦了。", null),
            note(14, "罗慧敏", "蒋文静", "破损赔付那单回访得很及时，客户也认可了方案。赔付口径请补进知识库，免得大家各说各的。", "已经写好初稿，请您看看措辞。"));

    private final Feedbacks feedbacks;
    private final DemoClock clock;
    private final DemoAccess access;
    private final Calendars calendars;
    private final Staff staff;

    DemoFeedback(Feedbacks feedbacks, DemoClock clock, DemoAccess access, Calendars calendars, Staff staff) {
        this.feedbacks = feedbacks;
        this.clock = clock;
        this.access = access;
        this.calendars = calendars;
        this.staff = staff;
    }

    private static Said note(int daysAgo, String by, String to, String words, @Nullable String answer) {
        return new Said(by, to, Sort.NOTE, daysAgo, words, true, answer);
    }

    private static Said praise(int daysAgo, String by, String to, String words, @Nullable String answer) {
        return new Said(by, to, Sort.PRAISE, daysAgo, words, true, answer);
    }

    private static Said unread(int daysAgo, String by, String to, String words) {
        return new Said(by, to, Sort.NOTE, daysAgo, words, false, null);
    }

    /** Nothing where something has been written. */
    void write(Map<String, PersonId> people) {
        if (isWritten(people)) {
            return;
        }
        for (var said : SAID) {
            var by = people.get(said.by());
            var to = people.get(said.to());
            if (by != null && to != null) {
                write(said, by, to);
            }
        }
    }

    boolean isWritten(Map<String, PersonId> people) {
        return SAID.stream()
                .map(Said::to)
                .distinct()
                .flatMap(name -> Stream.ofNullable(people.get(name)))
                .anyMatch(person -> !feedbacks
                        .of(person, null, 1, access.as(person))
                        .items()
                        .isEmpty());
    }

    private void write(Said said, PersonId by, PersonId to) {
        var day = staff.today().minusDays(said.daysAgo());
        var receiver = access.as(to);
        var draft = new FeedbackDraft(to, said.sort(), said.words(), null);
        var author = access.as(by, Feedbacks.READ, Feedbacks.WRITE);
        int minute = said.words().length() % 60;
        clock.at(day.atTime(LocalTime.of(17, minute)).atZone(calendars.zone()).toInstant(), () -> {
            var _ = feedbacks.write(draft, author, Locale.SIMPLIFIED_CHINESE);
        });
        if (!said.read()) {
            return;
        }
        var read = day.plusDays(1).atTime(LocalTime.of(9, minute)).atZone(calendars.zone());
        clock.at(read.toInstant(), () -> {
            for (var one : feedbacks.unread(receiver)) {
                var _ = feedbacks.read(one.id(), receiver);
                if (said.answer() != null) {
                    var _ = feedbacks.answer(one.id(), said.answer(), receiver);
                }
            }
        });
    }

    static Map<String, PersonId> byName(Cast cast, Map<Integer, Long> ids) {
        return cast.everyone().stream()
                .filter(colleague -> ids.containsKey(colleague.number()))
                .collect(Collectors.toMap(
                        Colleague::name, colleague -> new PersonId(ids.getOrDefault(colleague.number(), 0L))));
    }
}
