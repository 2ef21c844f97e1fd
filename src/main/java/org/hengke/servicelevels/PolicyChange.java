package org.hengke.servicelevels;

import java.util.List;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.CalendarId;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody considers; what is absent stays as it is.
 *
 * @param rules all targets as they would be
 * @param calendar which calendar would change
 * @param draft what it would say
 * @param standard which calendar would be the standard one
 */
public record PolicyChange(
        @Nullable List<TargetRule> rules,
        @Nullable CalendarId calendar,
        @Nullable CalendarDraft draft,
        @Nullable CalendarId standard) {}
