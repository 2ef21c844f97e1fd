package org.hengke.platform.tables;

/** How a column writes its times. Within one column the order of day, month and year never changes. */
public enum DateOrder {
    /** Year, month, day: 2024-03-09 14:05, 2024/3/9, 2024年3月9日 14时05分, 2024-03-09T14:05:00+08:00, 20240309. */
    YEAR_FIRST,
    /** Day, month, year: 9/3/2024 14:05, 09.03.2024, 9-Mar-2024. */
    DAY_FIRST,
    /** Month, day, year: 3/9/2024 2:05 PM, Mar 9, 2024. */
    MONTH_FIRST,
    /** Days since 1900 as spreadsheets count them, the fraction is the time of day. */
    SERIAL,
    /** Seconds since 1970 in universal time. */
    EPOCH_SECONDS,
    /** Milliseconds since 1970 in universal time. */
    EPOCH_MILLISECONDS
}
