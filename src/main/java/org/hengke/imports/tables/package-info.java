/** Tables in files, whatever program wrote them: found out, read as a stream, written so that no cell is a formula. */
@NullMarked
@NamedInterface("tables")
package org.hengke.imports.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
