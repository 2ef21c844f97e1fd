package org.hengke.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A Java program in a process of its own, so that a test can kill it. */
public final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> said = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    public static Child run(Class<?> program, Map<String, String> environment, String... arguments) {
        return run(List.of(), program, environment, arguments);
    }

    /** @param prefix a command that runs the command it is given, such as {@code unshare} */
    public static Child run(
            List<String> prefix, Class<?> program, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return start(command, environment);
    }

    /** Any command. */
    public static Child start(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line that fits, and returns it. */
    public synchronized String awaitLine(Predicate<String> fits) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var line = said.stream().filter(fits).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            if (System.nanoTime() > until || (!process.isAlive() && said.contains("EOF"))) {
                throw new AssertionError("not said:\n" + String.join("\n", said));
            }
            wait(200);
        }
    }

    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + output());
        }
        return process.exitValue();
    }

    public synchronized String output() {
        return String.join("\n", said);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As Ctrl-C or {@code systemctl stop} do; waits for the end. */
    public int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    @Override
    public void close() {
        kill();
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            hear(e.toString());
        }
        hear("EOF");
    }

    private synchronized void hear(String line) {
        said.add(line);
        notifyAll();
    }
}
