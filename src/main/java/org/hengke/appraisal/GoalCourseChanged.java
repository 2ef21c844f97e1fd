package org.hengke.appraisal;

import java.time.Instant;
import org.hengke.appraisal.scoring.Forecast;
import org.jspecify.annotations.Nullable;

/** A goal came on course or off it; told once for each change. */
public record GoalCourseChanged(GoalId goal, Forecast.@Nullable Course from, Forecast.Course to, Instant at) {}
