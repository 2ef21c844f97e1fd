/** What an administrator has set. */
@NullMarked
package org.hengke.platform.settings;

import org.jspecify.annotations.NullMarked;
