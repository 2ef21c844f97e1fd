/** How HTTP speaks: problems, versions, idempotency. */
@NullMarked
package org.hengke.platform.web;

import org.jspecify.annotations.NullMarked;
