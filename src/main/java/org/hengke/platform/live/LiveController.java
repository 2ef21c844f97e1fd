package org.hengke.platform.live;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hengke.platform.access.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live stream to browsers: what changed in the last quarter of a second, as one message. */
@RestController
class LiveController implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LiveController.class);
    private static final Duration CONNECTION = Duration.ofMinutes(30);
    private static final long BEAT_EVERY = 80;

    private final Set<SseEmitter> browsers = ConcurrentHashMap.newKeySet();
    private final Set<LiveEvent> pending = new LinkedHashSet<>();
    private final Thread ticker;
    private final LiveStream.Subscription subscription;

    LiveController(LiveStream stream) {
        subscription = stream.subscribe(event -> {
            synchronized (pending) {
                pending.add(event);
            }
        });
        ticker = Thread.ofVirtual().name("live-browsers").start(this::keepFlushing);
    }

    @SignedIn
    @GetMapping(path = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live() throws IOException {
        var browser = new SseEmitter(CONNECTION.toMillis());
        browser.onCompletion(() -> browsers.remove(browser));
        browser.onTimeout(browser::complete);
        browser.onError(fault -> browsers.remove(browser));
        browser.send(SseEmitter.event().comment("open").reconnectTime(2_000));
        browsers.add(browser);
        return browser;
    }

    private void keepFlushing() {
        for (long tick = 1; ; tick++) {
            try {
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (InterruptedException stopping) {
                return;
            }
            flush(tick);
        }
    }

    private void flush(long tick) {
        List<LiveEvent> news;
        synchronized (pending) {
            news = List.copyOf(pending);
            pending.clear();
        }
        if (!news.isEmpty()) {
            toAll(SseEmitter.event().name("changes").data(news, MediaType.APPLICATION_JSON));
        } else if (tick % BEAT_EVERY == 0) {
            toAll(SseEmitter.event().comment("beat"));
        }
    }

    private void toAll(SseEmitter.SseEventBuilder message) {
        var built = message.build();
        for (var browser : List.copyOf(browsers)) {
            try {
                browser.send(built);
            } catch (IOException | IllegalStateException left) {
                browsers.remove(browser);
            }
        }
    }

    @Override
    public void destroy() {
        subscription.close();
        ticker.interrupt();
        browsers.forEach(LiveController::leave);
    }

    private static void leave(SseEmitter browser) {
        try {
            browser.complete();
        } catch (IllegalStateException gone) {
            log.debug("A browser had gone before it was told goodbye", gone);
        }
    }
}
