/** Runs of minutes, for bin/prove. */
@NullMarked
package org.hengke.prove;

import org.jspecify.annotations.NullMarked;
