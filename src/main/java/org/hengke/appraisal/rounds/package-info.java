/** Rounds: people are rated by those around them, and nobody can find out who said what. */
@NullMarked
@NamedInterface("rounds")
package org.hengke.appraisal.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
