@NullMarked
package org.hengke;

import org.jspecify.annotations.NullMarked;
