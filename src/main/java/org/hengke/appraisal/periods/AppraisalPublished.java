package org.hengke.appraisal.periods;

/** A period's results were told. */
public record AppraisalPublished(PeriodId period) {}
