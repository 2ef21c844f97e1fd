/** The database server the program owns, the home folder it lives in, and the way to an outside server instead. */
@NullMarked
package org.hengke.platform.database;

import org.jspecify.annotations.NullMarked;
