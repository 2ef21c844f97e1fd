package org.hengke.servicelevels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hengke.servicelevels.ClockKind.FIRST_RESPONSE;
import static org.hengke.servicelevels.ClockKind.NEXT_RESPONSE;
import static org.hengke.servicelevels.ClockKind.PROMISE;
import static org.hengke.servicelevels.ClockKind.RESOLUTION;
import static org.hengke.servicelevels.Policies.COMPLAINT;
import static org.hengke.servicelevels.Policies.NORMAL;
import static org.hengke.servicelevels.Policies.OFFICE;
import static org.hengke.servicelevels.Policies.URGENT;
import static org.hengke.servicelevels.Policies.edition;
import static org.hengke.servicelevels.Policies.fri;
import static org.hengke.servicelevels.Policies.hours;
import static org.hengke.servicelevels.Policies.mon;
import static org.hengke.servicelevels.Policies.nextMon;
import static org.hengke.servicelevels.Policies.rule;
import static org.hengke.servicelevels.Policies.sat;
import static org.hengke.servicelevels.Policies.tue;
import static org.hengke.servicelevels.Policies.usual;
import static org.hengke.servicelevels.Policies.usualRules;
import static org.hengke.servicelevels.Policies.wed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hengke.servicelevels.Signal.CallLogged;
import org.hengke.servicelevels.Signal.Changed;
import org.hengke.servicelevels.Signal.CustomerWrote;
import org.hengke.servicelevels.Signal.Excluded;
import org.hengke.servicelevels.Signal.Opened;
import org.hengke.servicelevels.Signal.OwnerChanged;
import org.hengke.servicelevels.Signal.PersonReplied;
import org.hengke.servicelevels.Signal.ProgramReplied;
import org.hengke.servicelevels.Signal.PromiseMade;
import org.hengke.servicelevels.Signal.Readmitted;
import org.hengke.servicelevels.Signal.Reopened;
import org.hengke.servicelevels.Signal.Resolved;
import org.hengke.servicelevels.Signal.WaitingBegan;
import org.hengke.servicelevels.Signal.WaitingEnded;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final PersonId LI = new PersonId(7);
    private static final PersonId WANG = new PersonId(8);
    private static final TeamId ORDERS = new TeamId(1);
    private static final TeamId RETURNS = new TeamId(2);

    /** No random history goes on after it. */
    private static final Instant LAST = mon("08:00").plusSeconds(25 * 14_001);

    @Nested
    class FirstResponse {

        @Test
        void runsFromTheFirstMessageToTheFirstPublicReplyByAPerson() {
            var clock = only(
                    FIRST_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    wrote(mon("10:00")),
                    replied(mon("11:00"), LI, ORDERS));
            assertThat(clock.startedAt()).isEqualTo(mon("09:00"));
            assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(2));
            assertThat(clock.outcome()).isEqualTo(Outcome.MET);
            assertThat(clock.stoppedBy()).isEqualTo(new Credit(LI, ORDERS));
        }

        @Test
        void neverCountsABotOrAnAutomaticReply() {
            var clock =
                    only(FIRST_RESPONSE, opened(mon("09:00")), wrote(mon("09:00")), new ProgramReplied(mon("09:01")));
            assertThat(clock.outcome()).isEqualTo(Outcome.RUNNING);
            assertThat(clock.dueAt()).isEqualTo(mon("18:00"));
        }

        @Test
        void isNotStoppedByALoggedCall() {
            var clock = only(
                    FIRST_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    new CallLogged(mon("09:30"), LI, ORDERS));
            assertThat(clock.outcome()).isEqualTo(Outcome.RUNNING);
        }

        @Test
        void aReplyAtTheDueTimeMeetsItAndOneAfterMissesIt() {
            assertThat(only(
                                    FIRST_RESPONSE,
                                    opened(mon("09:00")),
                                    wrote(mon("09:00")),
                                    replied(mon("18:00"), LI, ORDERS))
                            .outcome())
                    .isEqualTo(Outcome.MET);
            assertThat(only(
                                    FIRST_RESPONSE,
                                    opened(mon("09:00")),
                                    wrote(mon("09:00")),
                                    replied(mon("18:00").plusNanos(1000), LI, ORDERS))
                            .outcome())
                    .isEqualTo(Outcome.MISSED);
        }

        @Test
        void resolvedWithoutAnAnswerInTimeIsNeitherMetNorMissed() {
            var clock = only(FIRST_RESPONSE, opened(mon("09:00")), wrote(mon("09:00")), resolved(mon("10:00")));
            assertThat(clock.outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(clock.stoppedAt()).isEqualTo(mon("10:00"));
        }

        @Test
        void unansweredAtItsDueTimeIsMissedEvenIfResolvedLater() {
            var clock = only(FIRST_RESPONSE, opened(mon("09:00")), wrote(mon("09:00")), resolved(tue("10:00")));
            assertThat(clock.outcome()).isEqualTo(Outcome.MISSED);
            assertThat(clock.elapsed()).as("there was no answer to time").isNull();
        }

        @Test
        void mayStartBeforeTheCaseWhenTheMessageCameEarlier() {
            var clock =
                    only(FIRST_RESPONSE, wrote(mon("09:00")), opened(mon("09:30")), replied(mon("10:00"), LI, ORDERS));
            assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(1));
        }
    }

    @Nested
    class NextResponse {

        @Test
        void runsFromTheFirstUnansweredMessageToTheNextReply() {
            var clock = only(
                    NEXT_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    replied(mon("09:10"), LI, ORDERS),
                    wrote(mon("10:00")),
                    wrote(mon("11:00")),
                    replied(mon("13:00"), WANG, RETURNS));
            assertThat(clock.startedAt()).isEqualTo(mon("10:00"));
            assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(2));
            assertThat(clock.stoppedBy()).isEqualTo(new Credit(WANG, RETURNS));
        }

        @Test
        void everyUnansweredMessageStartsAnother() {
            var clocks = of(
                    NEXT_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    replied(mon("09:10"), LI, ORDERS),
                    wrote(mon("10:00")),
                    replied(mon("10:10"), LI, ORDERS),
                    wrote(mon("11:00")));
            assertThat(clocks).extracting(ServiceClock::ordinal).containsExactly(1, 2);
            assertThat(clocks.get(1).outcome()).isEqualTo(Outcome.RUNNING);
        }

        @Test
        void endsWhenTheCaseIsResolved() {
            var clock = only(
                    NEXT_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    replied(mon("09:10"), LI, ORDERS),
                    wrote(mon("10:00")),
                    resolved(mon("10:30")));
            assertThat(clock.outcome()).isEqualTo(Outcome.CANCELLED);
        }

        @Test
        void aMessageThatReopensTheCaseStartsIt() {
            var clock = only(
                    NEXT_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    replied(mon("09:10"), LI, ORDERS),
                    resolved(mon("09:10")),
                    wrote(tue("10:00")),
                    new Reopened(tue("10:00")));
            assertThat(clock.startedAt()).isEqualTo(tue("10:00"));
            assertThat(clock.outcome()).isEqualTo(Outcome.RUNNING);
        }

        @Test
        void thanksAfterResolutionStartNothing() {
            assertThat(of(
                            NEXT_RESPONSE,
                            opened(mon("09:00")),
                            wrote(mon("09:00")),
                            replied(mon("09:10"), LI, ORDERS),
                            resolved(mon("09:10")),
                            wrote(tue("10:00"))))
                    .isEmpty();
        }
    }

    @Nested
    class Resolution {

        @Test
        void runsFromCreationLessTheWaitingForTheCustomer() {
            var clock = only(
                    RESOLUTION,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    replied(mon("10:00"), LI, ORDERS),
                    new WaitingBegan(mon("10:00")),
                    new WaitingEnded(tue("10:00")),
                    resolved(tue("11:00")));
            assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(2));
            assertThat(clock.waited()).isEqualTo(Duration.ofHours(8));
            assertThat(clock.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void handingItToAnotherTeamDoesNotStopTheClock() {
            var clock = only(
                    RESOLUTION,
                    opened(mon("09:00")),
                    new OwnerChanged(mon("10:00"), null, RETURNS),
                    new OwnerChanged(mon("15:00"), WANG, RETURNS),
                    resolved(mon("18:00")));
            assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(8));
        }

        @Test
        void reopeningStartsANewClockAndLeavesTheOldAsItWas() {
            var before = of(RESOLUTION, opened(mon("09:00")), resolved(mon("10:00")));
            var after = of(
                    RESOLUTION,
                    opened(mon("09:00")),
                    resolved(mon("10:00")),
                    new Reopened(wed("09:00")),
                    new Changed(wed("10:00"), URGENT));
            assertThat(after.get(0)).isEqualTo(before.get(0));
            assertThat(after.get(1).startedAt()).isEqualTo(wed("09:00"));
            assertThat(after.get(1).dueAt()).isEqualTo(wed("14:00"));
            assertThat(after.get(1).ordinal()).isEqualTo(2);
        }

        @Test
        void waitingBeginsOnlyAfterAPublicReplyOrALoggedCall() {
            assertThat(only(RESOLUTION, opened(mon("09:00")), wrote(mon("09:00")), new WaitingBegan(mon("10:00")))
                            .outcome())
                    .isEqualTo(Outcome.RUNNING);
            assertThat(only(
                                    RESOLUTION,
                                    opened(mon("09:00")),
                                    wrote(mon("09:00")),
                                    new CallLogged(mon("09:30"), LI, ORDERS),
                                    new WaitingBegan(mon("10:00")))
                            .outcome())
                    .isEqualTo(Outcome.WAITING);
            assertThat(only(
                                    RESOLUTION,
                                    opened(mon("09:00")),
                                    replied(mon("09:30"), LI, ORDERS),
                                    wrote(mon("09:40")),
                                    new WaitingBegan(mon("10:00")))
                            .outcome())
                    .as("it is our turn while a message is unanswered")
                    .isEqualTo(Outcome.RUNNING);
        }

        @Test
        void isDueLaterByTheWaitingInTheSameTime() {
            var clock = only(
                    RESOLUTION,
                    opened(mon("09:00")),
                    replied(mon("10:00"), LI, ORDERS),
                    new WaitingBegan(mon("10:00")),
                    new WaitingEnded(mon("14:00")));
            assertThat(clock.waited()).isEqualTo(Duration.ofHours(3));
            assertThat(clock.dueAt()).isEqualTo(wed("12:00"));
        }

        @Test
        void resolvedWhileWaitingIsMetIfItWasNotLateBefore() {
            var clock = only(
                    RESOLUTION,
                    opened(mon("09:00")),
                    replied(mon("10:00"), LI, ORDERS),
                    new WaitingBegan(mon("10:00")),
                    resolved(nextMon("10:00")));
            assertThat(clock.outcome()).isEqualTo(Outcome.MET);
            assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(1));
        }

        @Test
        void aProgramMayResolve() {
            var clock = only(RESOLUTION, opened(mon("09:00")), new Resolved(mon("10:00"), null, ORDERS));
            assertThat(clock.credited(mon("11:00"))).isEqualTo(new Credit(null, ORDERS));
        }
    }

    @Nested
    class KnownTraps {

        @Test
        void weekendCaseIgnoresBusinessHours() {
            var clock = only(FIRST_RESPONSE, new Opened(sat("10:00"), URGENT), wrote(sat("10:00")));
            assertThat(clock.dueAt()).isEqualTo(nextMon("10:00"));
        }

        @Test
        void oneIntervalADayOnly() {
            var clock = only(FIRST_RESPONSE, new Opened(mon("11:30"), URGENT), wrote(mon("11:30")));
            assertThat(clock.dueAt()).isEqualTo(mon("13:30"));
        }

        @Test
        void pauseAddedInWallClockToABusinessDeadline() {
            var clock = only(
                    RESOLUTION,
                    opened(fri("09:00")),
                    replied(fri("17:00"), LI, ORDERS),
                    new WaitingBegan(fri("17:00")),
                    new WaitingEnded(nextMon("10:00")));
            assertThat(clock.waited()).as("the weekend is no waiting").isEqualTo(Duration.ofHours(2));
            assertThat(clock.dueAt()).isEqualTo(nextMon("10:00").plus(Duration.ofHours(25)));
        }

        @Test
        void pauseInCalendarTimeIsSubtractedInCalendarTime() {
            var policy = TargetPolicy.of(edition(
                    1,
                    Instant.EPOCH,
                    List.of(new TargetRule(RESOLUTION, null, null, null, Policies.calendarHours(24)))));
            var clock = Clocks.fold(
                            List.of(
                                    opened(fri("09:00")),
                                    replied(fri("10:00"), LI, ORDERS),
                                    new WaitingBegan(fri("10:00")),
                                    new WaitingEnded(nextMon("10:00"))),
                            policy)
                    .getFirst();
            assertThat(clock.waited()).isEqualTo(Duration.ofDays(3));
            assertThat(clock.dueAt()).isEqualTo(nextMon("10:00").plus(Duration.ofHours(23)));
        }

        @Test
        void pauseForgottenWhenTheTargetChanges() {
            var clock = only(
                    RESOLUTION,
                    opened(mon("09:00")),
                    replied(mon("10:00"), LI, ORDERS),
                    new WaitingBegan(mon("10:00")),
                    new WaitingEnded(mon("15:00")),
                    new Changed(mon("15:30"), URGENT));
            assertThat(clock.waited()).isEqualTo(Duration.ofHours(4));
            assertThat(clock.dueAt()).as("4 h from 9:00 and 4 h of waiting").isEqualTo(mon("18:00"));
            assertThat(clock.targetVersion()).isEqualTo(2);
        }

        @Test
        void updateTargetOverwritingTheFirstResponseTarget() {
            var policy = TargetPolicy.of(edition(
                    1,
                    Instant.EPOCH,
                    List.of(
                            rule(FIRST_RESPONSE, null, null, hours(1)),
                            rule(NEXT_RESPONSE, null, null, hours(40)),
                            rule(RESOLUTION, null, null, hours(80)))));
            var clocks = Clocks.fold(
                    List.of(
                            opened(mon("09:00")),
                            wrote(mon("09:00")),
                            wrote(mon("09:30")),
                            new WaitingBegan(mon("09:40")),
                            new Changed(mon("09:50"), COMPLAINT)),
                    policy);
            assertThat(clocks)
                    .filteredOn(c -> c.kind() == FIRST_RESPONSE)
                    .singleElement()
                    .satisfies(c -> {
                        assertThat(c.target()).isEqualTo(Duration.ofHours(1));
                        assertThat(c.dueAt()).isEqualTo(mon("10:00"));
                    });
            assertThat(clocks).noneMatch(c -> c.kind() == NEXT_RESPONSE);
        }

        @Test
        void overdueThoughWaitingForTheCustomer() {
            var clocks = fold(
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    new CallLogged(mon("09:30"), LI, ORDERS),
                    new WaitingBegan(mon("09:30")));
            assertThat(clocks).allSatisfy(clock -> {
                assertThat(clock.dueAt()).isNull();
                assertThat(clock.late(nextMon("10:00"))).isFalse();
                assertThat(clock.outcome(nextMon("10:00"))).isEqualTo(Outcome.WAITING);
            });
        }

        @Test
        void clockRunningAfterResolve() {
            assertThat(fold(
                            opened(mon("09:00")),
                            wrote(mon("09:00")),
                            new PromiseMade(mon("09:05"), fri("09:00")),
                            resolved(mon("10:00")),
                            wrote(mon("11:00")),
                            new Changed(mon("12:00"), URGENT),
                            new WaitingBegan(mon("12:00")),
                            resolved(mon("13:00"))))
                    .hasSize(3)
                    .allSatisfy(clock -> {
                        assertThat(clock.outcome().open()).isFalse();
                        assertThat(clock.stoppedAt()).isEqualTo(mon("10:00"));
                        assertThat(clock.targetVersion()).isEqualTo(1);
                    });
        }

        @Test
        void recomputedOnlyHourly() {
            var clock = only(
                    FIRST_RESPONSE, opened(mon("09:00")), wrote(mon("09:00")), new Changed(mon("09:00:01"), URGENT));
            assertThat(clock.dueAt()).isEqualTo(mon("10:00"));
            assertThat(clock.late(mon("10:00"))).isFalse();
            assertThat(clock.late(mon("10:00").plusNanos(1000))).isTrue();
        }
    }

    @Nested
    class Change {

        @Test
        void recomputesOpenDeadlinesFromTheOriginalStart() {
            var clocks = fold(opened(mon("09:00")), wrote(mon("09:00")), new Changed(mon("09:30"), URGENT));
            assertThat(clocks).extracting(ServiceClock::dueAt).containsExactlyInAnyOrder(mon("10:00"), mon("14:00"));
        }

        @Test
        void leavesWhatWasStoppedAlone() {
            var before =
                    of(FIRST_RESPONSE, opened(mon("09:00")), wrote(mon("09:00")), replied(mon("13:00"), LI, ORDERS));
            var after = of(
                    FIRST_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    replied(mon("13:00"), LI, ORDERS),
                    new Changed(mon("14:00"), URGENT));
            assertThat(after).isEqualTo(before);
        }

        @Test
        void thatSetsADueTimeAlreadyPastMakesItLateWhenItIsMade() {
            var clock = only(
                    FIRST_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    new OwnerChanged(mon("09:05"), LI, ORDERS),
                    new OwnerChanged(mon("14:00"), WANG, RETURNS),
                    new Changed(mon("15:00"), URGENT));
            assertThat(clock.dueAt()).isEqualTo(mon("10:00"));
            assertThat(clock.fallsDueAt()).isEqualTo(mon("15:00"));
            assertThat(clock.owedBy()).isEqualTo(new Credit(WANG, RETURNS));
        }

        @Test
        void toAnotherShortTargetLeavesLateSinceWhenItWasLate() {
            var clock = only(
                    FIRST_RESPONSE,
                    new Opened(mon("09:00"), URGENT),
                    wrote(mon("09:00")),
                    new OwnerChanged(mon("09:05"), LI, ORDERS),
                    new OwnerChanged(mon("14:00"), WANG, RETURNS),
                    new Changed(mon("15:00"), new SubjectAttributes("complaint", "urgent", null)));
            assertThat(clock.fallsDueAt()).isEqualTo(mon("10:00"));
            assertThat(clock.owedBy()).isEqualTo(new Credit(LI, ORDERS));
            assertThat(clock.targetVersion()).as("the same target").isEqualTo(1);
        }

        @Test
        void ofThePolicyRecomputesOpenClocksAndLeavesStoppedOnes() {
            var stricter = List.of(rule(FIRST_RESPONSE, null, null, hours(1)), rule(RESOLUTION, null, null, hours(2)));
            var policy = usual().then(edition(2, tue("09:00"), stricter));
            var clocks = Clocks.fold(
                    List.of(opened(mon("09:00")), wrote(mon("09:00")), replied(mon("13:00"), LI, ORDERS)), policy);
            assertThat(clocks.get(0).outcome()).isEqualTo(Outcome.MET);
            assertThat(clocks.get(0).policyVersion()).isEqualTo(1);
            assertThat(clocks.get(1).dueAt()).isEqualTo(mon("11:00"));
            assertThat(clocks.get(1).fallsDueAt()).isEqualTo(tue("09:00"));
            assertThat(clocks.get(1).policyVersion()).isEqualTo(2);
        }

        @Test
        void ofACalendarKeepsTheTargetVersionWhereNothingMoves() {
            var later = new TargetPolicy.Edition(
                    2,
                    tue("09:00"),
                    usualRules(),
                    Map.of(OFFICE, Policies.weekdays("09:00-12:00", "13:00-18:00")),
                    OFFICE);
            var moved = new TargetPolicy.Edition(
                    2, tue("09:00"), usualRules(), Map.of(OFFICE, Policies.weekdays("09:00-18:00")), OFFICE);
            List<Signal> history = List.of(opened(mon("09:00")));
            assertThat(Clocks.fold(history, usual().then(later)).getFirst().targetVersion())
                    .isEqualTo(1);
            var clock = Clocks.fold(history, usual().then(moved)).getFirst();
            assertThat(clock.targetVersion()).isEqualTo(2);
            assertThat(clock.dueAt()).isEqualTo(tue("16:00"));
        }
    }

    @Nested
    class Attribution {

        @Test
        void aTargetMetGoesToTheAuthorWhoeverOwnsTheCase() {
            var clock = only(
                    FIRST_RESPONSE,
                    opened(mon("09:00")),
                    wrote(mon("09:00")),
                    new OwnerChanged(mon("09:05"), LI, ORDERS),
                    replied(mon("10:00"), WANG, RETURNS));
            assertThat(clock.credited(mon("10:00"))).isEqualTo(new Credit(WANG, RETURNS));
        }

        @Test
        void aTargetMissedGoesToTheOwnerWhenItFellDueAndStaysThere() {
            var clock = only(
                    FIRST_RESPONSE,
                    new Opened(mon("09:00"), URGENT),
                    wrote(mon("09:00")),
                    new OwnerChanged(mon("09:05"), LI, ORDERS),
                    new OwnerChanged(mon("10:30"), WANG, RETURNS),
                    replied(mon("11:00"), WANG, RETURNS));
            assertThat(clock.outcome()).isEqualTo(Outcome.MISSED);
            assertThat(clock.credited(tue("09:00"))).isEqualTo(new Credit(LI, ORDERS));
            assertThat(clock.stoppedBy()).isEqualTo(new Credit(WANG, RETURNS));
        }

        @Test
        void aTargetMissedWithoutAnOwnerGoesToTheTeamAlone() {
            var clock = only(
                    FIRST_RESPONSE,
                    new Opened(mon("09:00"), URGENT),
                    wrote(mon("09:00")),
                    new OwnerChanged(mon("09:00"), null, ORDERS));
            assertThat(clock.credited(tue("09:00"))).isEqualTo(new Credit(null, ORDERS));
        }

        @Test
        void theTeamIsTheOneOfTheDayOnWhichItFellDue() {
            TeamOfDay moved = (person, day) -> day.isBefore(LocalDate.of(2026, 11, 24)) ? ORDERS : RETURNS;
            List<Signal> history =
                    List.of(opened(mon("17:00")), wrote(mon("17:00")), new OwnerChanged(mon("17:05"), LI, ORDERS));
            var clock = Clocks.fold(history, usual(), moved).getLast();
            assertThat(clock.dueAt()).isEqualTo(tue("17:00"));
            assertThat(clock.owedBy()).isEqualTo(new Credit(LI, RETURNS));
        }
    }

    @Nested
    class Promises {

        @Test
        void isKeptByTheNextReplyAndNotByTheOneItWasMadeIn() {
            var running = only(
                    PROMISE,
                    opened(mon("09:00")),
                    new PromiseMade(mon("10:00"), fri("12:00")),
                    replied(mon("10:00"), LI, ORDERS));
            assertThat(running.outcome()).isEqualTo(Outcome.RUNNING);
            var kept = only(
                    PROMISE,
                    opened(mon("09:00")),
                    new PromiseMade(mon("10:00"), fri("12:00")),
                    replied(mon("10:00"), LI, ORDERS),
                    new WaitingBegan(mon("10:00")),
                    replied(fri("12:00"), LI, ORDERS));
            assertThat(kept.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void isDueWhenPromisedWhateverTheCalendarOrPrioritySays() {
            var clock = only(
                    PROMISE,
                    opened(mon("09:00")),
                    new PromiseMade(mon("10:00"), sat("03:00")),
                    replied(mon("10:00"), LI, ORDERS),
                    new WaitingBegan(mon("10:00")),
                    new Changed(mon("11:00"), URGENT));
            assertThat(clock.dueAt()).isEqualTo(sat("03:00"));
            assertThat(clock.targetVersion()).isEqualTo(1);
        }

        @Test
        void aNewPromiseTakesThePlaceOfOneNotYetDue() {
            var clocks = of(
                    PROMISE,
                    opened(mon("09:00")),
                    new PromiseMade(mon("10:00"), tue("12:00")),
                    new PromiseMade(tue("10:00"), fri("12:00")),
                    new PromiseMade(sat("10:00"), nextMon("12:00")));
            assertThat(clocks)
                    .extracting(ServiceClock::outcome)
                    .containsExactly(Outcome.CANCELLED, Outcome.MISSED, Outcome.RUNNING);
        }
    }

    @Nested
    class Exclusion {

        @Test
        void cancelsEverything() {
            assertThat(fold(
                            new Opened(mon("09:00"), URGENT),
                            wrote(mon("09:00")),
                            replied(mon("11:00"), LI, ORDERS),
                            new Excluded(tue("09:00")),
                            wrote(tue("10:00")),
                            new Excluded(tue("11:00"))))
                    .hasSize(2)
                    .allSatisfy(clock -> {
                        assertThat(clock.outcome()).isEqualTo(Outcome.CANCELLED);
                        assertThat(clock.late(wed("09:00"))).isFalse();
                        assertThat(clock.credited(wed("09:00"))).isEqualTo(Credit.NOBODY);
                    });
        }

        @Test
        void takenBackIsAsIfItHadNeverBeen() {
            List<Signal> kept = List.of(opened(mon("09:00")), wrote(mon("09:00")), replied(tue("11:00"), LI, ORDERS));
            var excluded = new ArrayList<>(kept);
            excluded.add(new Excluded(mon("10:00")));
            excluded.add(new Readmitted(mon("12:00")));
            assertThat(Clocks.fold(excluded, usual())).isEqualTo(Clocks.fold(kept, usual()));
        }
    }

    @Nested
    class Warnings {

        @Test
        void standAtHalfAndAtFourFifthsInTheTimeOfTheTarget() {
            var clock = only(RESOLUTION, new Opened(mon("11:00"), URGENT));
            assertThat(clock.halfAt()).isEqualTo(mon("14:00"));
            assertThat(clock.mostAt()).isEqualTo(mon("15:12"));
            assertThat(clock.dueAt()).isEqualTo(mon("16:00"));
        }

        @Test
        void thatWerePassedBeforeWaitingStay() {
            var clock = only(
                    RESOLUTION,
                    new Opened(mon("09:00"), URGENT),
                    replied(mon("11:30"), LI, ORDERS),
                    new WaitingBegan(mon("11:30")));
            assertThat(clock.halfAt()).isEqualTo(mon("11:00"));
            assertThat(clock.mostAt()).isNull();
            assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(150));
        }
    }

    @Test
    void withoutATargetAClockOnlyMeasures() {
        var policy = TargetPolicy.of(edition(1, Instant.EPOCH, List.of()));
        var clock = Clocks.fold(List.of(opened(mon("11:00")), resolved(mon("14:00"))), policy)
                .getFirst();
        assertThat(clock.outcome()).isEqualTo(Outcome.MEASURED);
        assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(2));
    }

    /** Whatever happens later, what is stopped stays as it is: so figures of the past do not move. */
    @Test
    void noLaterSignalChangesAStoppedClock() {
        for (long seed = 1; seed <= 1_500; seed++) {
            var history = random(seed);
            var before = List.<ServiceClock>of();
            for (int length = 1; length <= history.size(); length++) {
                var now = Clocks.fold(history.subList(0, length), usual());
                var stopped = now.stream().filter(c -> !c.outcome().open()).toList();
                assertThat(stopped.subList(0, before.size()))
                        .as("seed %d, signal %d", seed, length)
                        .isEqualTo(before);
                before = stopped;
            }
        }
    }

    /** Time on the clock, its waits and its due time agree with the calendar, and with each other. */
    @Test
    void timesAgreeWithTheCalendar() {
        var calendar = Policies.office();
        for (long seed = 1; seed <= 1_500; seed++) {
            for (var clock : Clocks.fold(random(seed), usual())) {
                var as = "seed %d, %s".formatted(seed, clock);
                var target = requireNonNull(clock.target(), as);
                if (clock.kind() == PROMISE) {
                    assertThat(clock.dueAt()).as(as).isEqualTo(clock.startedAt().plus(target));
                    continue;
                }
                if (clock.stoppedAt() != null && clock.elapsed() != null) {
                    var elapsed = requireNonNull(clock.elapsed(), as);
                    var due = requireNonNull(clock.dueAt(), as);
                    assertThat(elapsed.plus(clock.waited()))
                            .as(as)
                            .isEqualTo(calendar.between(clock.startedAt(), clock.stoppedAt()));
                    assertThat(elapsed.compareTo(target) > 0)
                            .as(as)
                            .isEqualTo(calendar.between(due, clock.stoppedAt()).isPositive()
                                    && clock.stoppedAt().isAfter(due));
                }
                if (clock.outcome() == Outcome.RUNNING
                        && requireNonNull(clock.dueAt(), as).isAfter(LAST)) {
                    assertThat(calendar.between(clock.startedAt(), clock.dueAt())
                                    .minus(clock.waited()))
                            .as(as)
                            .isEqualTo(target);
                }
            }
        }
    }

    @Test
    void orderOfArrivalDoesNotMatterOnlyTheTimes() {
        for (long seed = 1; seed <= 300; seed++) {
            var history = random(seed);
            var shuffled = new ArrayList<>(history);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Clocks.fold(shuffled, usual())).as("seed %d", seed).isEqualTo(Clocks.fold(history, usual()));
        }
    }

    /** A week of random signals at distinct times, also impossible ones, with a quiet end. */
    private static List<Signal> random(long seed) {
        var random = new Random(seed);
        var history = new ArrayList<Signal>();
        var at = mon("08:00");
        history.add(new Opened(at, random.nextBoolean() ? NORMAL : URGENT));
        int signals = random.nextInt(25);
        for (int i = 0; i < signals; i++) {
            at = at.plusSeconds(1 + random.nextInt(14_000));
            var person = new PersonId(random.nextInt(3));
            history.add(
                    switch (random.nextInt(11)) {
                        case 0, 1 -> wrote(at);
                        case 2, 3 -> replied(at, person, ORDERS);
                        case 4 -> new WaitingBegan(at);
                        case 5 -> new WaitingEnded(at);
                        case 6 -> new Resolved(at, person, RETURNS);
                        case 7 -> new Reopened(at);
                        case 8 -> new Changed(at, random.nextBoolean() ? NORMAL : URGENT);
                        case 9 -> new OwnerChanged(at, person, ORDERS);
                        default ->
                            random.nextBoolean()
                                    ? new CallLogged(at, person, ORDERS)
                                    : new PromiseMade(at, at.plusSeconds(1 + random.nextInt(90_000)));
                    });
        }
        return history;
    }

    private static Opened opened(Instant at) {
        return new Opened(at, NORMAL);
    }

    private static CustomerWrote wrote(Instant at) {
        return new CustomerWrote(at);
    }

    private static PersonReplied replied(Instant at, PersonId person, TeamId team) {
        return new PersonReplied(at, person, team);
    }

    private static Resolved resolved(Instant at) {
        return new Resolved(at, LI, ORDERS);
    }

    private static List<ServiceClock> fold(Signal... history) {
        return Clocks.fold(List.of(history), usual());
    }

    private static List<ServiceClock> of(ClockKind kind, Signal... history) {
        return fold(history).stream().filter(clock -> clock.kind() == kind).toList();
    }

    private static ServiceClock only(ClockKind kind, Signal... history) {
        var clocks = of(kind, history);
        assertThat(clocks).hasSize(1);
        return clocks.getFirst();
    }
}
