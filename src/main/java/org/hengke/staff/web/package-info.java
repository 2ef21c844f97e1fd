/** Sign-in, the organisation and the audit trail over HTTP. */
@NullMarked
package org.hengke.staff.web;

import org.jspecify.annotations.NullMarked;
