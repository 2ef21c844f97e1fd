@NullMarked
package org.hengke.surveys.internal;

import org.jspecify.annotations.NullMarked;
