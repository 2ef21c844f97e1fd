package org.hengke.platform.signals;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value loaded once and kept until it is said to have changed; a load that was overtaken by a change is not kept. */
public final class Remembered<T> {

    private final Supplier<T> load;
    private @Nullable T value;
    private long changes;

    public Remembered(Supplier<T> load) {
        this.load = load;
    }

    public T get() {
        long before;
        synchronized (this) {
            if (value != null) {
                return value;
            }
            before = changes;
        }
        var loaded = load.get();
        synchronized (this) {
            if (changes == before) {
                value = loaded;
            }
        }
        return loaded;
    }

    public synchronized void forget() {
        value = null;
        changes++;
    }
}
