@NullMarked
package org.hengke.imports.internal;

import org.jspecify.annotations.NullMarked;
