package org.hengke.platform.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;

/** The API in the words of OpenAPI 3.1, at {@code /api/openapi.json}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    ApiDescription() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Download.class, new BinarySchema())
                .replaceWithSchema(JsonNode.class, new ObjectSchema().additionalProperties(true));
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hengke")
                        .version("v1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    /** Called after class and method: numbered in order, as is usual, an operation's name would change with every other's. */
    @Bean
    OperationCustomizer namesThatLast() {
        return (operation, handler) -> operation.operationId(
                StringUtils.uncapitalize(handler.getBeanType().getSimpleName().replaceAll("Controller$", "")) + "."
                        + handler.getMethod().getName());
    }

    /** A file is bytes, of a type that comes with it where the operation names none. */
    @Bean
    OperationCustomizer filesAreBytes() {
        return (operation, handler) -> {
            if (handler.getMethod().getReturnType() == Download.class) {
                var content = Objects.requireNonNull(operation.getResponses().get("200"))
                        .getContent();
                var untyped = content.remove(MediaType.APPLICATION_JSON_VALUE);
                if (untyped != null) {
                    content.addMediaType(MediaType.APPLICATION_OCTET_STREAM_VALUE, untyped);
                }
            }
            return operation;
        };
    }

    /** Records say by {@code @Nullable} what may be absent; everything else is required. */
    @Bean
    ModelConverter requiredUnlessNullable() {
        return new RequiredUnlessNullable();
    }

    private static final class RequiredUnlessNullable implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            if (!chain.hasNext()) {
                return null;
            }
            var schema = chain.next().resolve(type, context, chain);
            JavaType java = Json.mapper().constructType(type.getType());
            if (schema != null && java != null && java.getRawClass().isRecord()) {
                markRequired(java.getRawClass(), described(schema, context));
            }
            if (java != null && java.getRawClass().isAnnotationPresent(JsonSubTypes.class)) {
                nameKinds(java.getRawClass(), context);
            }
            return schema;
        }

        /** Which kind in the JSON is which record. */
        private static void nameKinds(Class<?> sealed, ModelConverterContext context) {
            var named = context.getDefinedModels().get(sealed.getSimpleName());
            if (named != null && named.getDiscriminator() != null) {
                for (var kind : sealed.getAnnotation(JsonSubTypes.class).value()) {
                    named.getDiscriminator()
                            .mapping(
                                    kind.name(),
                                    "#/components/schemas/" + kind.value().getSimpleName());
                }
            }
        }

        private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
            var reference = schema.get$ref();
            if (reference == null) {
                return schema;
            }
            var named = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
            return named == null ? schema : named;
        }

        private static void markRequired(Class<?> record, Schema<?> schema) {
            var properties = schema.getProperties();
            if (properties == null) {
                return;
            }
            Arrays.stream(record.getRecordComponents())
                    .filter(component -> !isNullable(component))
                    .map(RecordComponent::getName)
                    .filter(properties::containsKey)
                    .filter(name -> !required(schema).contains(name))
                    .forEach(schema::addRequiredItem);
        }

        private static List<String> required(Schema<?> schema) {
            return schema.getRequired() == null ? List.of() : schema.getRequired();
        }

        private static boolean isNullable(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }
}
