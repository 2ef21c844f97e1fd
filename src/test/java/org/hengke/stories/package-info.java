/** What people do with the program in a browser, told as stories, and a walk over every screen. */
@NullMarked
package org.hengke.stories;

import org.jspecify.annotations.NullMarked;
