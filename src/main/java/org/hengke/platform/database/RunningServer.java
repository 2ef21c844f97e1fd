package org.hengke.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about a server on a data directory.
 *
 * @param pid of the process that answers for the others
 */
record RunningServer(long pid, int port, boolean ready) {

    private static final int LINES_WHEN_UP = 8;

    /** Empty where there is no file, or it was cut short by a crash. */
    static Optional<RunningServer> on(Path data) {
        try {
            var lines = Files.readAllLines(fileOf(data));
            if (lines.size() < LINES_WHEN_UP) {
                return Optional.empty();
            }
            return Optional.of(new RunningServer(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    lines.get(7).strip().equals("ready")));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fileOf(Path data) {
        return data.resolve("postmaster.pid");
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /** Process numbers are used again: after a restart of the machine the number may belong to anyone. */
    boolean isServer() {
        return process().filter(RunningServer::isServer).isPresent();
    }

    /** A process that has ended and waits to be buried has no command any more. */
    static boolean isServer(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .isPresent();
    }
}
