/** What tests stand on: a real database each, a clock they move, a client that speaks HTTP. */
@NullMarked
package org.hengke.support;

import org.jspecify.annotations.NullMarked;
