package org.hengke.support;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request was answered. */
public final class Answer {

    private final HttpResponse<String> response;
    private final JsonMapper json;

    Answer(HttpResponse<String> response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String text() {
        return response.body();
    }

    public JsonNode json() {
        return json.readTree(response.body());
    }

    public <T> T as(Class<T> type) {
        return json.readValue(response.body(), type);
    }

    /** The stable code of a problem, empty where there is none. */
    public String code() {
        return json().path("code").asString("");
    }

    /** Passes an answer of this status on; any other fails the test and shows what was said. */
    public Answer expecting(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + ", was " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri() + " -> " + status() + " " + text();
    }
}
