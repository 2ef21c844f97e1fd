package org.hengke.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A field of one of our records that may not be null must be in the JSON, and must not be null there, nor may anything in a list
 * or map; the type says which may.
 */
@Configuration(proxyBeanMethods = false)
class WholeRecords {

    @Bean
    JsonMapperBuilderCustomizer wholeRecordsOnly() {
        return json -> json.annotationIntrospector(
                AnnotationIntrospector.pair(new ByNullMarks(), json.annotationIntrospector()));
    }

    private static final class ByNullMarks extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;
        private static final String OURS = "org.hengke.";

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return mustBeThere(member) ? true : null;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            var nulls = JsonSetter.Value.empty();
            if (mustBeThere(annotated)) {
                nulls = nulls.withValueNulls(Nulls.FAIL);
            }
            return holdsNoNulls(annotated) ? nulls.withContentNulls(Nulls.FAIL) : nulls;
        }

        private static boolean mustBeThere(Annotated annotated) {
            return ofOurs(annotated)
                    .filter(type -> !type.isAnnotationPresent(Nullable.class))
                    .isPresent();
        }

        /** Lists and maps, unless their type says that something in them may be null. */
        private static boolean holdsNoNulls(Annotated annotated) {
            return ofOurs(annotated)
                    .filter(type -> type instanceof AnnotatedParameterizedType container
                            && Arrays.stream(container.getAnnotatedActualTypeArguments())
                                    .noneMatch(held -> held.isAnnotationPresent(Nullable.class)))
                    .isPresent();
        }

        private static Optional<AnnotatedType> ofOurs(Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter
                            && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                            && constructor.getDeclaringClass().isRecord()
                            && constructor.getDeclaringClass().getName().startsWith(OURS)
                    ? Optional.of(constructor.getParameters()[parameter.getIndex()].getAnnotatedType())
                    : Optional.empty();
        }
    }
}
