/** Backups on a schedule, how many are kept, and drills that prove that they can be restored. */
@NullMarked
package org.hengke.platform.backups;

import org.jspecify.annotations.NullMarked;
