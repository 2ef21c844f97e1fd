package org.hengke.prove;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengke.Hengke;
import org.hengke.platform.database.Child;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own: as {@code bin/run} starts it where the property {@code hengke.bin} names the folder, else from the class path. */
final class Program implements AutoCloseable {

    static final String LOGIN = "prover";
    static final String PASSWORD = "a long enough Passw0rd!";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Child process;
    private final int port;

    private Program(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns at once, whether it comes up or not. */
    static Program launch(Path home, int port, Map<String, String> environment, String... arguments) {
        var whole = new HashMap<>(environment);
        whole.put("HENGKE_HOME", home.toString());
        whole.put("HENGKE_PORT", Integer.toString(port));
        whole.putIfAbsent("HENGKE_DATABASE_URL", "");
        var bin = System.getProperty("hengke.bin", "");
        return new Program(
                bin.isEmpty()
                        ? Child.run(Hengke.class, whole, arguments)
                        : Child.start(
                                Stream.concat(Stream.of(bin + "/run"), Stream.of(arguments))
                                        .toList(),
                                whole),
                port);
    }

    /** Returns when it serves. */
    static Program start(Path home, int port, Map<String, String> environment, String... arguments) {
        var program = launch(home, port, environment, arguments);
        program.awaitUp();
        return program;
    }

    static Program start(Path home, int port) {
        return start(home, port, Map.of());
    }

    /** What {@code bin/backup} and {@code bin/restore} run. */
    static Child command(Path home, Map<String, String> environment, String command, String... arguments) {
        var whole = new HashMap<>(environment);
        whole.put("HENGKE_HOME", home.toString());
        whole.putIfAbsent("HENGKE_DATABASE_URL", "");
        var bin = System.getProperty("hengke.bin", "");
        return bin.isEmpty()
                ? Child.run(
                        Hengke.class,
                        whole,
                        Stream.concat(Stream.of(command), Stream.of(arguments)).toArray(String[]::new))
                : Child.start(
                        Stream.concat(Stream.of(bin + "/" + command), Stream.of(arguments))
                                .toList(),
                        whole);
    }

    private void awaitUp() {
        var caller = client();
        await("the program serves")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !process.isAlive() || isUp(caller));
        if (!process.isAlive()) {
            throw new AssertionError("it ended:\n" + process.output());
        }
    }

    private static boolean isUp(Client caller) {
        try {
            return caller.get("/actuator/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Founds the organisation; the caller is its administrator and manager. */
    Client founded() {
        var client = client();
        client.post(
                        "/api/v1/setup",
                        Map.of(
                                "organisation",
                                "证明",
                                "zone",
                                "Asia/Shanghai",
                                "name",
                                "管理员",
                                "login",
                                LOGIN,
                                "password",
                                PASSWORD))
                .expecting(201);
        return client;
    }

    /** Somebody who has not signed in. */
    Client client() {
        return Client.at(address(), JsonMapper.shared());
    }

    Client signedIn() {
        return signedIn(LOGIN, PASSWORD);
    }

    Client signedIn(String login, String password) {
        var client = client();
        signIn(client, login, password).expecting(200);
        return client;
    }

    static Answer signIn(Client client, String login, String password) {
        return client.post("/api/v1/session", Map.of("login", login, "password", password));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Child process() {
        return process;
    }

    List<String> errors() {
        return process.output().lines().filter(line -> line.contains(" ERROR ")).toList();
    }

    void kill() {
        process.kill();
    }

    /** @return the exit status */
    int stop() throws InterruptedException {
        return process.stop();
    }

    @Override
    public void close() {
        process.close();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
