/** Tables as files, for people to open in a spreadsheet. */
@NullMarked
package org.hengke.platform.sheets;

import org.jspecify.annotations.NullMarked;
