package org.hengke.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.platform.access.Needs;
import org.hengke.platform.access.Public;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint as everybody: a stranger, somebody without any role, and each role that comes with the program. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String NOBODYS_ID = "999999999";

    private final Clients clients;
    private final People people;
    private final Accounts accounts;
    private final PermissionCatalogue catalogue;
    private final RequestMappingHandlerMapping mapping;
    private final MessageSource messages;

    AccessTest(
            Clients clients,
            People people,
            Accounts accounts,
            PermissionCatalogue catalogue,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            MessageSource messages) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.mapping = mapping;
        this.messages = messages;
    }

    private record Endpoint(String verb, String path, MediaType type, HandlerMethod method) {

        Answer call(Client client) {
            if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
                return client.upload(path, "file", "x.txt", new byte[] {'x'});
            }
            boolean reads = verb.equals("GET") || verb.equals("DELETE");
            var typed = reads ? client : client.with("Content-Type", type.toString());
            return typed.send(verb, path, reads ? null : "{}");
        }

        boolean isPublic() {
            return method.hasMethodAnnotation(Public.class);
        }

        Set<String> needs() {
            var needs = method.getMethodAnnotation(Needs.class);
            return needs == null ? Set.of() : Set.of(needs.value());
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("org.hengke.") && !streams(info)) {
                for (var path : info.getPatternValues()) {
                    for (var verb : info.getMethodsCondition().getMethods()) {
                        endpoints.add(new Endpoint(
                                verb.name(), path.replaceAll("\\{[^}]+}", NOBODYS_ID), type(info), method));
                    }
                }
            }
        });
        endpoints.sort(Comparator.comparing(Endpoint::toString));
        return endpoints;
    }

    /** The live stream never ends; its access is that of any signed-in endpoint. */
    private static boolean streams(RequestMappingInfo info) {
        return info.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_EVENT_STREAM);
    }

    private static MediaType type(RequestMappingInfo info) {
        return info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    /** A program of somebody with this role. Tokens, so that no endpoint can end the session the walk goes on with. */
    private Client program(ShippedRole... roles) {
        var ids = Arrays.stream(roles).map(people::role).collect(Collectors.toSet());
        var person = people.add(NewPerson.named("走查者").withRoles(ids));
        return clients.anonymous().withToken(accounts.issueToken(person, "walk", null));
    }

    @Test
    void thereAreEndpointsToWalk() {
        assertThat(endpoints()).hasSizeGreaterThan(50);
        assertThat(endpoints())
                .anyMatch(Endpoint::isPublic)
                .anyMatch(endpoint -> !endpoint.needs().isEmpty());
    }

    @Test
    void aStrangerGetsNothingThatIsNotPublic() {
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            var answer = endpoint.call(clients.anonymous());
            boolean refused = answer.status() == 401 && answer.code().equals("staff.sign-in-needed");
            if (refused == endpoint.isPublic()) {
                wrong.add(endpoint + " -> " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoleGetsWhatItsPermissionsSayAndNothingElse() {
        var programs = new EnumMap<ShippedRole, Client>(ShippedRole.class);
        for (var role : ShippedRole.values()) {
            programs.put(role, program(role));
        }
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            programs.forEach((role, client) -> {
                var answer = endpoint.call(client);
                boolean refused = answer.status() == 401
                        || (answer.status() == 403 && answer.code().equals("staff.not-allowed"));
                if (refused == mayCall(role, endpoint)) {
                    wrong.add(role + " " + endpoint + " -> " + answer.status());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasNoRoleGetsOnlyTheirOwn() {
        var nobody = program();
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            var answer = endpoint.call(nobody);
            boolean refused = answer.status() == 403 && answer.code().equals("staff.not-allowed");
            if (refused == endpoint.needs().isEmpty()) {
                wrong.add(endpoint + " -> " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noEndpointFallsOverEmptyBodiesAndUnknownIds() {
        var all = program(ShippedRole.values());
        assertThat(endpoints())
                .allSatisfy(endpoint -> assertThat(endpoint.call(all).status())
                        .as(endpoint.toString())
                        .isLessThan(500));
    }

    @Test
    void everyPermissionHasItsNameInEveryLanguage() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(catalogue.all())
                    .allSatisfy(permission -> assertThat(
                                    messages.getMessage("permission." + permission.code(), null, "", locale))
                            .as(permission.code() + " in " + locale)
                            .isNotBlank());
        }
    }

    private boolean mayCall(ShippedRole role, Endpoint endpoint) {
        return endpoint.needs().isEmpty()
                || endpoint.needs().stream()
                        .anyMatch(code ->
                                catalogue.find(code).orElseThrow().shipped().containsKey(role));
    }
}
