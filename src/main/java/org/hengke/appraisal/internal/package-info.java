@NullMarked
package org.hengke.appraisal.internal;

import org.jspecify.annotations.NullMarked;
