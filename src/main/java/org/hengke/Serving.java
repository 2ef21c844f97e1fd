package org.hengke;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the program is found once it serves. */
@Component
class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "衡客已就绪 · Hengke serves on http://localhost:{} after {} s",
                    web.getWebServer().getPort(),
                    Math.round(
                                    ready.getTimeTaken() == null
                                            ? 0
                                            : ready.getTimeTaken().toMillis() / 100.0)
                            / 10.0);
        }
    }
}
