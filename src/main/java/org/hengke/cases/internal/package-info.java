@NullMarked
package org.hengke.cases.internal;

import org.jspecify.annotations.NullMarked;
