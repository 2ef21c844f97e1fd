package org.hengke.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One operation of the published contract.
 *
 * @param body the schema of its JSON body, with references resolved one step
 */
record ApiOperation(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body,
        JsonNode contract) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    record Parameter(String name, String place, boolean required, JsonNode schema) {}

    static List<ApiOperation> all() {
        var contract = published();
        var all = new ArrayList<ApiOperation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        var says = operation.getValue();
                        var parameters = new ArrayList<Parameter>();
                        says.path("parameters")
                                .forEach(one -> parameters.add(new Parameter(
                                        one.path("name").asString(),
                                        one.path("in").asString(),
                                        one.path("required").asBoolean(false),
                                        one.path("schema"))));
                        var json = says.path("requestBody")
                                .path("content")
                                .path("application/json")
                                .path("schema");
                        all.add(new ApiOperation(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                parameters,
                                json.isMissingNode() ? null : json,
                                contract));
                    }
                }));
        return all;
    }

    private static JsonNode published() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("web", "openapi.json")));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    boolean takesIfMatch() {
        return parameters.stream().anyMatch(one -> one.name().equals("If-Match"));
    }

    List<Parameter> asked() {
        return parameters.stream().filter(one -> one.place().equals("query")).toList();
    }

    /** A schema itself, or what it refers to. */
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : contract.at(reference.substring(1));
    }

    /** Where in the body a value of the kind stands, as {@code /profile/name}; the first item of each list. */
    List<Place> places() {
        var found = new ArrayList<Place>();
        if (body != null) {
            places("", body, "", found);
        }
        return found;
    }

    /** @param name of the field that holds it, of the list if it is an item */
    record Place(String pointer, String name, JsonNode schema) {

        boolean isText() {
            return type().equals("string") && !schema.has("enum") && !schema.has("format");
        }

        String type() {
            var type = schema.path("type");
            return type.isArray() ? type.path(0).asString() : type.asString("");
        }
    }

    private void places(String at, JsonNode schema, String name, List<Place> found) {
        var resolved = resolved(schema);
        if (!at.isEmpty()) {
            found.add(new Place(at, name, resolved));
        }
        resolved.path("properties")
                .properties()
                .forEach(field -> places(at + "/" + field.getKey(), field.getValue(), field.getKey(), found));
        if (resolved.has("items") && resolved.path("items").isObject()) {
            places(at + "/0", resolved.path("items"), name, found);
        }
    }

    /** A body as the contract describes it, made of the values a test gives by the fields' names. */
    JsonNode sample(Values values) {
        return sample(java.util.Objects.requireNonNull(body), "", values);
    }

    interface Values {

        /** @return null to leave the field to its schema */
        @Nullable Object of(ApiOperation operation, String field);
    }

    private JsonNode sample(JsonNode schema, String name, Values values) {
        var given = name.isEmpty() ? null : values.of(this, name);
        if (given != null) {
            return JsonMapper.shared().valueToTree(given);
        }
        var resolved = resolved(schema);
        if (resolved.has("enum")) {
            return resolved.path("enum").path(0);
        }
        if (resolved.has("properties")) {
            var object = JsonNodeFactory.instance.objectNode();
            resolved.path("properties")
                    .properties()
                    .forEach(field -> object.set(field.getKey(), sample(field.getValue(), field.getKey(), values)));
            return object;
        }
        var nodes = JsonNodeFactory.instance;
        return switch (new Place("", name, resolved).type()) {
            case "array" -> nodes.arrayNode().add(sample(resolved.path("items"), name + "[]", values));
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(false);
            case "object" -> nodes.objectNode();
            default ->
                switch (resolved.path("format").asString("")) {
                    case "date" -> nodes.stringNode("2026-03-10");
                    case "date-time" -> nodes.stringNode("2026-03-03T10:00:00Z");
                    case "time-local" -> nodes.stringNode("03:00");
                    default -> nodes.stringNode("text");
                };
        };
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
