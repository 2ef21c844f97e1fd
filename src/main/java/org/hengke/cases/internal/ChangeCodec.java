package org.hengke.cases.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hengke.cases.Change;
import tools.jackson.databind.json.JsonMapper;

/** A change as it is kept: its kind, as {@code customer-wrote}, and its facts as JSON without what is absent. */
public final class ChangeCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final Map<Class<?>, String> KINDS = new HashMap<>();
    private static final Map<String, Class<? extends Change>> CLASSES = new HashMap<>();

    static {
        for (var sort : Arrays.asList(Change.class.getPermittedSubclasses())) {
            var kind =
                    sort.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            KINDS.put(sort, kind);
            CLASSES.put(kind, sort.asSubclass(Change.class));
        }
    }

    private ChangeCodec() {}

    public static String kind(Change change) {
        return Objects.requireNonNull(KINDS.get(change.getClass()));
    }

    static String data(Change change) {
        return JSON.writeValueAsString(change);
    }

    static Change read(String kind, String data) {
        return JSON.readValue(data, Objects.requireNonNull(CLASSES.get(kind), kind));
    }
}
