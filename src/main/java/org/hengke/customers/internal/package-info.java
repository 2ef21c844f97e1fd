@NullMarked
package org.hengke.customers.internal;

import org.jspecify.annotations.NullMarked;
