/** Files people send: typed, limited, kept. */
@NullMarked
package org.hengke.platform.attachments;

import org.jspecify.annotations.NullMarked;
