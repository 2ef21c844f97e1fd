package org.hengke.platform.sheets;

import java.util.function.Function;

/**
 * A column of a {@link Sheet}.
 *
 * @param cell what a row has in it: a number, which a workbook can sum, or a text
 */
public record SheetColumn<R>(String heading, Function<? super R, ?> cell) {}
