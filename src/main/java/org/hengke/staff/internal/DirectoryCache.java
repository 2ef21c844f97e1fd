package org.hengke.staff.internal;

import org.hengke.platform.signals.Remembered;
import org.hengke.platform.signals.Signals;
import org.springframework.stereotype.Component;

/** The organisation as this node knows it. */
@Component
public class DirectoryCache {

    private final Remembered<Directory> directory;

    DirectoryCache(DirectoryStore store, Signals signals) {
        directory = new Remembered<>(store::load);
        signals.listen(Changes.TOPIC, directory::forget);
    }

    public Directory get() {
        return directory.get();
    }
}
