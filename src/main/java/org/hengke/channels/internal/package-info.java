@NullMarked
package org.hengke.channels.internal;

import org.jspecify.annotations.NullMarked;
