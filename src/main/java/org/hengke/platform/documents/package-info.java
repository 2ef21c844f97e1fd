/** Documents to be handed over: PDF with a Chinese font of its own. */
@NullMarked
package org.hengke.platform.documents;

import org.jspecify.annotations.NullMarked;
