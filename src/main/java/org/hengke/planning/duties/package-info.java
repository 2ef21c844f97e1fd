/** Periodic duties: made ahead from templates, done with evidence, counted when they fall due. */
@NullMarked
@NamedInterface("duties")
package org.hengke.planning.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
