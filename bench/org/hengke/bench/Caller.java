package org.hengke.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One signed-in browser on one kept-alive connection; as little work of its own as can be, since it shares the machine. */
final class Caller implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private final Map<String, String> cookies = new TreeMap<>();

    Caller(int port) throws IOException {
        this.port = port;
        connect();
    }

    /** The server ends a connection after a number of requests, and says so with the last answer. */
    private void connect() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    void signIn(String login, String password) throws IOException {
        get("/api/v1/session/methods");
        post("/api/v1/session", "{\"login\":\"%s\",\"password\":\"%s\",\"code\":null}".formatted(login, password), null);
    }

    String get(String path) throws IOException {
        return call("GET", path, null, null);
    }

    /** @param key to tell a repetition from a new request; null for none */
    String post(String path, String body, String key) throws IOException {
        return call("POST", path, body, key);
    }

    /** Asks for a stream that does not end; what comes is left to the socket until this is closed. */
    void listen(String path) throws IOException {
        send("GET", path, null, null);
    }

    private String call(String method, String path, String body, String key) throws IOException {
        send(method, path, body, key);
        return answer(method + " " + path);
    }

    private void send(String method, String path, String body, String key) throws IOException {
        var request = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ");
            cookies.forEach((name, value) -> request.append(name).append('=').append(value).append("; "));
            request.append("\r\n");
        }
        var token = cookies.get("XSRF-TOKEN");
        if (token != null) {
            request.append("X-XSRF-TOKEN: ").append(token).append("\r\n");
        }
        if (key != null) {
            request.append("Idempotency-Key: ").append(key).append("\r\n");
        }
        var content = body == null ? new byte[0] : body.getBytes(UTF_8);
        if (body != null) {
            request.append("Content-Type: application/json\r\nContent-Length: ").append(content.length).append("\r\n");
        }
        var head = request.append("\r\n").toString().getBytes(UTF_8);
        var all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        socket.getOutputStream().write(all);
    }

    private String answer(String request) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean closes = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            var value = header.substring(colon + 1).trim();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "connection" -> closes = value.equalsIgnoreCase("close");
                case "set-cookie" -> {
                    var pair = value.split(";")[0].split("=", 2);
                    cookies.put(pair[0], pair[1]);
                }
                default -> {}
            }
        }
        var body = new ByteArrayOutputStream(length);
        if (chunked) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.write(in.readNBytes(size));
                line();
            }
            line();
        } else {
            body.write(in.readNBytes(length));
        }
        if (closes) {
            close();
            connect();
        }
        var text = body.toString(UTF_8);
        if (status >= 400) {
            throw new IOException(request + " was answered " + status + ": " + text);
        }
        return text;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("connection closed");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
