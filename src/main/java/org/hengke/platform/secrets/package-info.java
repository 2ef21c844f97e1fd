/** The installation's own key, for what must not be readable in the database or forgeable outside. */
@NullMarked
package org.hengke.platform.secrets;

import org.jspecify.annotations.NullMarked;
