package org.hengke.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengke.platform.database.StartRefused.Reason;
import org.jspecify.annotations.Nullable;

/** One program a home. The operating system drops the lock with the process, however it ends. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    public static HomeLock of(Home home) {
        var file = home.folder().resolve("lock");
        try {
            Files.createDirectories(home.folder());
            var channel = FileChannel.open(file, CREATE, READ, WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(Reason.HOME_IN_USE, home.folder(), holder(file));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new StartRefused(e, Reason.HOME_NOT_WRITABLE, home.folder(), Reasons.of(e));
        }
    }

    /** @throws IllegalStateException if it was given back already */
    void require() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the home is no longer locked");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
