package org.hengke.platform.tables;

import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;

/** A file from which no table can be read. */
public class UnreadableTable extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnreadableTable(String code, Object... arguments) {
        super(Kind.UNSUPPORTED, code, arguments);
    }
}
