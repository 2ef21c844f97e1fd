/** What every module stands on: database, time, ids, paging, problems, events, jobs, attachments, live stream, audit, text search. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.hengke.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
