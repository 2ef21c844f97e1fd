package org.hengke.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hengke.servicelevels.ClockKind;
import org.hengke.servicelevels.ServiceClock;
import org.hengke.servicelevels.TimeKind;
import org.hengke.staff.Named;
import org.jspecify.annotations.Nullable;

/**
 * A case with its conversation, clocks and history, and what the viewer may do with it.
 *
 * @param firstRepliedAt first answer by a person
 * @param summary what was done
 * @param verbs what state, type and the viewer's permissions allow
 */
public record CaseDetail(
        CaseItem item,
        CaseForm form,
        @Nullable Instant promisedFor,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable String summary,
        @Nullable CaseId follows,
        @Nullable CaseId mergedInto,
        List<CaseProcedure.Step> steps,
        List<ClockView> clocks,
        List<MessageView> messages,
        List<EventView> events,
        Set<CaseVerb> verbs) {

    /** Who wrote or did something; a name only where it was a person. */
    public record Author(
            Sort sort, @Nullable Named person, @Nullable Named team) {

        public enum Sort {
            PERSON,
            CUSTOMER,
            PROGRAM;

            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public record MessageView(
            int number,
            Instant at,
            Message.Kind kind,
            Author by,
            Channel channel,
            String text,
            @Nullable Integer seconds,
            List<File> files) {}

    public record File(long id, String name, String type, long size) {}

    /**
     * @param kind as {@code priority-changed}
     * @param message number of the message it is about
     * @param changes what was something else before
     */
    public record EventView(
            int number,
            Instant at,
            Author by,
            String kind,
            @Nullable Integer message,
            List<FieldChange> changes) {}

    /**
     * A field before and after: a code, a number, an instant, or a name where the field holds a reference.
     *
     * @param field as {@code priority}; for the form the field's own name and no values
     */
    public record FieldChange(
            String field, @Nullable String from, @Nullable String to) {}

    /**
     * A clock as it stands now.
     *
     * @param targetSeconds absent: it only measures
     * @param businessTime counted while the calendar is open; otherwise around the clock
     * @param usedSeconds time on it until it stopped, the present waiting began, or now
     * @param late past its due time, or stopped after it
     */
    public record ClockView(
            ClockKind kind,
            int ordinal,
            Standing standing,
            Instant startedAt,
            @Nullable Long targetSeconds,
            boolean businessTime,
            long usedSeconds,
            long waitedSeconds,
            @Nullable Instant dueAt,
            @Nullable Instant stoppedAt,
            boolean late) {

        public enum Standing {
            RUNNING,
            WAITING,
            MET,
            MISSED,
            MEASURED,
            CANCELLED;

            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public static ClockView of(ServiceClock clock, long usedSeconds, Instant now) {
            return new ClockView(
                    clock.kind(),
                    clock.ordinal(),
                    switch (clock.outcome(now)) {
                        case RUNNING -> Standing.RUNNING;
                        case WAITING -> Standing.WAITING;
                        case MET -> Standing.MET;
                        case MISSED -> Standing.MISSED;
                        case MEASURED -> Standing.MEASURED;
                        case CANCELLED -> Standing.CANCELLED;
                    },
                    clock.startedAt(),
                    clock.target() == null ? null : clock.target().toSeconds(),
                    clock.time() == TimeKind.BUSINESS,
                    usedSeconds,
                    clock.waited().toSeconds(),
                    clock.dueAt(),
                    clock.stoppedAt(),
                    clock.late(now));
        }
    }
}
