package org.hengke.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One caller of the program over HTTP, with cookies and headers of its own. Bodies are any object, sent as JSON, or JSON text. */
public final class Client {

    private final URI address;
    private final JsonMapper json;
    private final CookieManager cookies;
    private final HttpClient http;
    private final Map<String, String> headers;

    /** @param address where the program listens, without a path */
    public static Client at(URI address, JsonMapper json) {
        var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        var http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Client(address, json, cookies, http, Map.of());
    }

    private Client(URI address, JsonMapper json, CookieManager cookies, HttpClient http, Map<String, String> headers) {
        this.address = address;
        this.json = json;
        this.cookies = cookies;
        this.http = http;
        this.headers = headers;
    }

    /** The same caller, sending one more header with every request. */
    public Client with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Client(address, json, cookies, http, more);
    }

    /** The same caller with an access token. */
    public Client withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, @Nullable Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a file the way a form does. */
    public Answer upload(String path, String field, String fileName, byte[] content) {
        var boundary = UUID.randomUUID().toString();
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, field, fileName);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary).send("POST", path, body);
    }

    /** Sends a record and a file beside it, as the portal's form does. */
    public Answer uploadBeside(String path, String part, Object record, String field, String fileName, byte[] content) {
        var boundary = UUID.randomUUID().toString();
        var head = """
                --%1$s\r
                Content-Disposition: form-data; name="%2$s"\r
                Content-Type: application/json\r
                \r
                %3$s\r
                --%1$s\r
                Content-Disposition: form-data; name="%4$s"; filename="%5$s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(boundary, part, json.writeValueAsString(record), field, fileName);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary).send("POST", path, body);
    }

    /** The content of a file. */
    public byte[] bytes(String path) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path));
            headers.forEach(request::header);
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " -> " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends any method; the token against forged requests goes along when the program has given one. */
    public Answer send(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json, */*");
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        headers.forEach(request::header);
        try {
            return new Answer(
                    http.send(
                            request.method(method, publisher(body)).build(),
                            BodyHandlers.ofString(StandardCharsets.UTF_8)),
                    json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case BodyPublisher publisher -> publisher;
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            case String text -> BodyPublishers.ofString(text);
            case Object value -> BodyPublishers.ofString(json.writeValueAsString(value));
        };
    }
}
