/** Words of a text, for the search in Chinese and Latin script. */
@NullMarked
package org.hengke.platform.text;

import org.jspecify.annotations.NullMarked;
