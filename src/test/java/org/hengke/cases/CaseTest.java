package org.hengke.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengke.cases.CaseState.CLOSED;
import static org.hengke.cases.CaseState.NEW;
import static org.hengke.cases.CaseState.OPEN;
import static org.hengke.cases.CaseState.RESOLVED;
import static org.hengke.cases.CaseState.SPAM;
import static org.hengke.cases.CaseState.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hengke.cases.Change.How;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Actor.Person LI = new Actor.Person(new PersonId(1), new TeamId(10));
    private static final Actor.Person ZHOU = new Actor.Person(new PersonId(2), new TeamId(10));

    @Test
    void aCaseIsNewUntilAPersonWorksOnIt() {
        var history = inquiry();

        assertThat(history.now().state()).isEqualTo(NEW);
        history.then(c -> c.assign(Actor.program(), at(1), LI.person(), LI.team(), How.RULE));
        assertThat(history.now().state()).isEqualTo(NEW);
        history.then(c -> c.reply(LI, at(2), "您好", false));
        assertThat(history.now().state()).isEqualTo(OPEN);
    }

    @Test
    void theVersionOfACaseIsTheNumberOfItsLastEvent() {
        var history = inquiry().then(c -> c.reply(LI, at(1), "您好", true)).then(c -> c.note(LI, at(2), "已联系仓库"));

        assertThat(history.now().version()).isEqualTo(history.events().size());
        assertThat(history.events()).extracting(CaseEvent::number).containsExactly(1, 2, 3, 4);
        assertThat(history.messages()).extracting(Message::number).containsExactly(1, 2, 3);
    }

    @Test
    void waitsForTheCustomerAfterAReplyThatAsks() {
        var history = inquiry().then(c -> c.reply(LI, at(1), "请提供订单号", true));

        assertThat(history.now().state()).isEqualTo(WAITING);
        assertThat(history.now().waitingSince()).isEqualTo(at(1));
        history.then(c -> c.customerWrites(Actor.customer(), at(2), "订单号 88123", Channel.WEB));
        assertThat(history.now().state()).isEqualTo(OPEN);
        assertThat(history.now().waitingSince()).isNull();
        assertThat(last(history, 1)).isEqualTo(new Change.CustomerWrote(3, Contact.ANSWER));
        assertThat(last(history, 0)).isEqualTo(new Change.WaitingEnded());
    }

    @Test
    void aReplyWhileWaitingEndsTheWaitingUnlessItAsksAgain() {
        var history = inquiry().then(c -> c.reply(LI, at(1), "请提供订单号", true));

        history.then(c -> c.reply(LI, at(2), "已为您查到", false));
        assertThat(history.now().state()).isEqualTo(OPEN);
        history.then(c -> c.reply(LI, at(3), "请确认", true));
        assertThat(history.now().state()).isEqualTo(WAITING);
        assertThat(history.now().waitingSince()).isEqualTo(at(3));
    }

    @Test
    void messagesBeforeTheFirstAnswerAreOneContact() {
        var history = inquiry().then(c -> c.customerWrites(Actor.customer(), at(1), "还有一件事", Channel.WEB));

        assertThat(last(history, 0)).isEqualTo(new Change.CustomerWrote(2, Contact.SAME));
        history.then(c -> c.reply(LI, at(2), "您好", false))
                .then(c -> c.customerWrites(Actor.customer(), at(3), "还是不行", Channel.WEB));
        assertThat(last(history, 0)).isEqualTo(new Change.CustomerWrote(4, Contact.AGAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "好的，谢谢您！", "收到了，非常感谢", "Thanks a lot!", "OK, got it.", "已经解决了，谢谢", "辛苦了～"})
    void thanksDoNotReopen(String words) {
        var history = resolved().then(c -> c.customerWrites(Actor.customer(), at(9), words, Channel.WEB));

        assertThat(history.now().state()).isEqualTo(RESOLVED);
        assertThat(history.now().unansweredSince()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没解决", "不满意", "谢谢，可是还没收到退款", "收到了吗", "thanks but it still fails", "好的，什么时候到？"})
    void anythingElseReopens(String words) {
        var history = resolved().then(c -> c.customerWrites(Actor.customer(), at(9), words, Channel.WEB));

        assertThat(history.now().state()).isEqualTo(OPEN);
        assertThat(history.now().reopens()).isEqualTo(1);
        assertThat(history.now().resolvedAt()).isNull();
        assertThat(history.now().firstResolvedAt()).isNotNull();
    }

    @Test
    void aMessageLongAfterTheResolutionIsRefused() {
        var late = resolved();

        refused(
                "cases.no-longer-open",
                () -> late.then(
                        c -> c.customerWrites(Actor.customer(), NINE.plus(Duration.ofDays(40)), "又坏了", Channel.WEB)));
    }

    @Test
    void refusesToResolveTwiceToCloseWhatIsOpenAndToCloseTwice() {
        var open = inquiry();
        refused("cases.not-resolved", () -> open.then(c -> c.close(LI, at(1), null)));

        var done = resolved();
        refused("cases.already-resolved", () -> done.then(c -> c.resolve(LI, at(9), Outcome.SOLVED, null)));
        done.then(c -> c.close(LI, at(9), null));
        assertThat(done.now().state()).isEqualTo(CLOSED);
        refused("cases.already-closed", () -> done.then(c -> c.close(LI, at(10), null)));
    }

    @Test
    void aComplaintIsAssessedAnsweredAndArchivedWithASummary() {
        var complaint = CaseHistory.open(
                new CaseId(7),
                Opening.of(CaseType.COMPLAINT, "退款三次未到账", "再不处理我就打 12315 了", Channel.EMAIL)
                        .withCustomer(new CustomerId(5), "gold"),
                Actor.customer(),
                NINE);

        refused("cases.complaint-not-assessed", () -> complaint.then(c -> c.resolve(LI, at(1), Outcome.SOLVED, null)));
        complaint.then(c -> c.assess(LI, at(2), Assessment.ofComplaint(Nature.AFTER_SALES, 2, "卡号少一位")));
        assertThat(complaint.now().severity()).isEqualTo(2);
        refused("cases.complaint-not-answered", () -> complaint.then(c -> c.resolve(LI, at(3), Outcome.SOLVED, null)));
        complaint
                .then(c -> c.reply(LI, at(4), "非常抱歉，今天到账", false))
                .then(c -> c.resolve(LI, at(5), Outcome.SOLVED, null));
        refused("platform.invalid", () -> complaint.then(c -> c.close(LI, at(6), " ")));
        complaint.then(c -> c.close(LI, at(7), "卡号有误，已重新退款"));
        assertThat(CaseProcedure.steps(complaint.now()))
                .extracting(CaseProcedure.Step::code)
                .containsExactly("received", "acknowledged", "assessed", "resolved", "archived");
        assertThat(CaseProcedure.steps(complaint.now())).allMatch(step -> step.doneAt() != null);
    }

    @Test
    void aSuggestionIsAssessedDecidedWithAReasonAndTheCustomerTold() {
        var suggestion = CaseHistory.open(
                new CaseId(8),
                Opening.of(CaseType.SUGGESTION, "夜间配送", "希望增加夜间配送时段", Channel.WEB)
                        .withCustomer(new CustomerId(5), null),
                Actor.customer(),
                NINE);

        refused("cases.suggestion-not-assessed", () -> suggestion.then(c -> c.decide(LI, at(1), true, "好主意")));
        suggestion.then(c -> c.assess(LI, at(2), Assessment.ofSuggestion(Feasibility.MEDIUM, "需与仓库协商")));
        refused("platform.invalid", () -> suggestion.then(c -> c.decide(LI, at(3), false, "")));
        suggestion.then(c -> c.decide(LI, at(3), false, "夜间运力不足"));
        refused(
                "cases.suggestion-not-answered",
                () -> suggestion.then(c -> c.resolve(LI, at(4), Outcome.DECLINED, null)));
        suggestion
                .then(c -> c.reply(LI, at(5), "感谢建议，目前夜间运力不足", false))
                .then(c -> c.resolve(LI, at(6), Outcome.DECLINED, null));
        assertThat(suggestion.now().state()).isEqualTo(RESOLVED);
        assertThat(suggestion.now().form().adopted()).isFalse();
    }

    @Test
    void aPromiseLiesInTheFuture() {
        var history = inquiry();

        refused("platform.invalid", () -> history.then(c -> c.promise(LI, at(5), at(4))));
        history.then(c -> c.promise(LI, at(5), at(60)));
        assertThat(history.now().promisedFor()).isEqualTo(at(60));
    }

    @Test
    void spamIsClearedBackToWhatItWas() {
        var history = resolved().then(c -> c.markSpam(LI, at(9)));

        assertThat(history.now().state()).isEqualTo(SPAM);
        refused("cases.no-longer-open", () -> history.then(c -> c.reply(LI, at(10), "您好", false)));
        history.then(c -> c.clearSpam(ZHOU, at(11)));
        assertThat(history.now().state()).isEqualTo(RESOLVED);
    }

    @Test
    void aHistoryNeverRunsBackwards() {
        var history = inquiry().then(c -> c.reply(LI, at(5), "您好", false)).then(c -> c.note(LI, at(3), "时钟慢了"));

        assertThat(history.events()).extracting(CaseEvent::at).isSorted();
        assertThat(history.now().updatedAt()).isEqualTo(at(5));
    }

    @Test
    void anEditSaysWhatChangedAndNothingWhereNothingDid() {
        var history = inquiry();

        history.then(c -> c.edit(LI, at(1), Edit.of(c), null));
        assertThat(history.events()).hasSize(1);
        history.then(c -> c.edit(
                LI,
                at(2),
                Edit.of(c).withPriority(Priority.URGENT).withTags(List.of("发票")).withSubject("发票抬头"),
                null));
        assertThat(history.events().subList(1, 4))
                .extracting(CaseEvent::change)
                .containsExactly(
                        new Change.SubjectChanged(),
                        new Change.PriorityChanged(Priority.NORMAL, Priority.URGENT),
                        new Change.TagsChanged(List.of(), List.of("发票")));
    }

    @Test
    void whatIsTakenBelongsToWhoTookItAndComesBackToItsTeam() {
        var history = inquiry().then(c -> c.take(LI, at(1)));

        assertThat(history.now().owner()).isEqualTo(LI.person());
        assertThat(history.now().state()).isEqualTo(OPEN);
        history.then(c -> c.giveBack(LI, at(2)));
        assertThat(history.now().owner()).isNull();
        assertThat(history.now().team()).isEqualTo(LI.team());
        refused("cases.no-owner", () -> history.then(c -> c.giveBack(LI, at(3))));
    }

    @Test
    void nothingWrittenByPeopleIsInAnEvent() {
        var history = resolved();

        assertThat(history.events().toString()).doesNotContain("抬头", "您好", "发票");
    }

    private static CaseHistory inquiry() {
        return CaseHistory.open(
                new CaseId(6),
                Opening.of(CaseType.INQUIRY, "发票抬头错误", "发票抬头错误，月底前要用", Channel.WEB)
                        .withCustomer(new CustomerId(5), null)
                        .withAssignee(null, LI.team()),
                Actor.customer(),
                NINE);
    }

    private static CaseHistory resolved() {
        return inquiry()
                .then(c -> c.reply(LI, at(1), "您好，已重开", false))
                .then(c -> c.resolve(LI, at(2), Outcome.SOLVED, null));
    }

    private static Change last(CaseHistory history, int back) {
        return history.events().get(history.events().size() - 1 - back).change();
    }

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
