package org.hengke.platform.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengke.platform.database.StartRefused.Reason;

/**
 * Runs the programs of the server. PostgreSQL refuses to run as root, so root steps into a user namespace of its own,
 * where it is nobody in particular and owns the same files.
 */
final class Shell {

    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Shell() {}

    /** Waits for the end of the program, not for what it leaves running. */
    static Outcome run(Path program, List<String> arguments) {
        try {
            var command = new ArrayList<String>();
            if (isRoot()) {
                requireNamespaces();
                command.addAll(List.of("unshare", "-U"));
            }
            command.add(program.toString());
            command.addAll(arguments);
            return run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static void requireNamespaces() {
        try {
            var outcome = run(List.of("unshare", "-U", "true"));
            if (!outcome.succeeded()) {
                throw new StartRefused(Reason.ROOT_CANNOT_STEP_DOWN, outcome.output());
            }
        } catch (IOException e) {
            throw new StartRefused(e, Reason.ROOT_CANNOT_STEP_DOWN, Reasons.of(e));
        }
    }

    private static Outcome run(List<String> command) throws IOException {
        // A file, not a pipe: a server left running would hold a pipe open for as long as it lives.
        var output = Files.createTempFile("hengke-", ".out");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Outcome(-1, "no answer in " + PATIENCE);
            }
            return new Outcome(process.exitValue(), Files.readString(output).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted: " + command);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
