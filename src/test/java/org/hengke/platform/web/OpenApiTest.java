package org.hengke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The contract the web side is made from is the one the program serves. */
@DatabaseTest
class OpenApiTest {

    private static final Path CONTRACT = Path.of("web", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Clients clients;

    OpenApiTest(Clients clients) {
        this.clients = clients;
    }

    /** Run with {@code -Dhengke.write=true} to bring the contract up to date, then {@code npm run api} in {@code web}. */
    @Test
    void theContractOfTheWebSideIsUpToDate() throws IOException {
        var served = (ObjectNode) JSON.readTree(
                clients.anonymous().get("/api/openapi.json").expecting(200).text());
        served.remove("servers");
        var text = JSON.writeValueAsString(sorted(served)) + "\n";
        if (Boolean.getBoolean("hengke.write")) {
            Files.writeString(CONTRACT, text);
        }

        assertThat(CONTRACT).hasContent(text);
    }

    @Test
    void saysWhatIsRequired() {
        var served = JSON.readTree(
                clients.anonymous().get("/api/openapi.json").expecting(200).text());
        var run = served.at("/components/schemas/Run");

        assertThat(run.at("/required").toString())
                .contains("\"id\"", "\"state\"")
                .doesNotContain("\"total\"");
    }

    /** Fields in the order of their names, so that the file changes only where the contract does. */
    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var ordered = JsonNodeFactory.instance.objectNode();
                object.propertyNames().stream().sorted().forEach(name -> ordered.set(name, sorted(object.get(name))));
                yield ordered;
            }
            case ArrayNode array -> {
                var ordered = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> ordered.add(sorted(item)));
                yield ordered;
            }
            default -> node;
        };
    }
}
