package org.hengke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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
    private final RequestMappingHandlerMapping mapping;

    OpenApiTest(Clients clients, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.clients = clients;
        this.mapping = mapping;
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

    @Test
    void theMetricsHaveALineForEveryAddress(@Value("${management.metrics.web.server.max-uri-tags}") int most) {
        assertThat(ApiOperation.all().stream().map(ApiOperation::path).distinct())
                .as("addresses, half of what is counted: pages and files have theirs too")
                .hasSizeLessThan(most / 2);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var paths = JSON.readTree(clients.anonymous()
                        .get("/api/openapi.json")
                        .expecting(200)
                        .text())
                .path("paths");

        assertThat(paths.findValuesAsString("operationId"))
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates();
    }

    /**
     * The contract knows a record by its simple name, so a second one of that name would take the place of the first without a word.
     * Two that say the same are one to the contract.
     */
    @Test
    void noTwoRecordsShareAName() {
        var byName = new TreeMap<String, Set<Class<?>>>();
        mapping.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getName().startsWith("org.hengke."))
                .flatMap(handler -> spoken(handler.getMethod()))
                .forEach(type -> gather(type, byName));

        assertThat(byName).containsKeys("Run", "FactRow");
        byName.values()
                .removeIf(types ->
                        types.stream().map(OpenApiTest::fields).distinct().count() == 1);
        assertThat(byName).isEmpty();
    }

    private static List<String> fields(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .toList()
                : List.of(type.getName());
    }

    private static Stream<Type> spoken(Method method) {
        var taken = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(Parameter::getParameterizedType);
        return Stream.concat(taken, Stream.of(method.getGenericReturnType()));
    }

    /** The records and enumerations of ours that a type is made of. */
    private static void gather(Type type, Map<String, Set<Class<?>>> byName) {
        switch (type) {
            case ParameterizedType generic -> {
                gather(generic.getRawType(), byName);
                Arrays.stream(generic.getActualTypeArguments()).forEach(part -> gather(part, byName));
            }
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(bound -> gather(bound, byName));
            case Class<?> array when array.isArray() -> gather(array.componentType(), byName);
            case Class<?> ours
            when ours.getName().startsWith("org.hengke.") && !ours.isEnum() -> {
                if (byName.computeIfAbsent(ours.getSimpleName(), name -> new HashSet<>())
                        .add(ours)) {
                    if (ours.isRecord()) {
                        Arrays.stream(ours.getRecordComponents())
                                .forEach(component -> gather(component.getGenericType(), byName));
                    }
                    if (ours.isSealed()) {
                        Arrays.stream(ours.getPermittedSubclasses()).forEach(kind -> gather(kind, byName));
                    }
                }
            }
            default -> {}
        }
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
