package org.hengke.servicelevels;

import java.util.List;

/** A subject with its clocks, for many to be written at once. */
public record SubjectClocks(Subject subject, List<ServiceClock> clocks) {}
