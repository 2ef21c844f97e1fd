package org.hengke.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works in the demo department.
 *
 * @param number staff number, also the order of the cast
 * @param login the account's name, empty for people who never sign in here
 * @param team short name of the team, or null for staff of the whole department
 * @param joined months before today
 */
record Colleague(
        int number,
        String name,
        String pinyin,
        @Nullable String login,
        Rank rank,
        String position,
        @Nullable String team,
        int joined,
        Manner manner) {

    enum Rank {
        MANAGER,
        SUPERVISOR,
        AGENT,
        QUALITY,
        TRAINER,
        DATA_ANALYST,
        HR,
        ADMINISTRATOR
    }

    /**
     * How someone works.
     *
     * @param pace factor on the time until an answer; under 1 is faster than most
     * @param warmth share of answers written with care
     * @param curtness share of answers that are none
     * @param forgets share of cases left lying
     */
    record Manner(double pace, double warmth, double curtness, double forgets) {}

    LocalDate joinedOn(LocalDate today) {
        return today.minusMonths(joined).withDayOfMonth(1 + number * 7 % 27);
    }
}
