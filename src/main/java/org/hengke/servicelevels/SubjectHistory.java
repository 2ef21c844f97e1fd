package org.hengke.servicelevels;

import java.util.List;

/**
 * All that happened to a subject, for clocks to be folded again.
 *
 * @param reference what people call it: its number
 * @param title its subject line
 */
public record SubjectHistory(Subject subject, String reference, String title, List<Signal> signals) {}
