/** Tables in files, whatever program wrote them: found out, read as a stream, understood by their headings. */
@NullMarked
package org.hengke.platform.tables;

import org.jspecify.annotations.NullMarked;
