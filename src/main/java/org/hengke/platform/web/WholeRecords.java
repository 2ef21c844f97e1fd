package org.hengke.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
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

/** A field of one of our records that may not be null must be in the JSON, and must not be null there; the type says which may. */
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
            return mustBeThere(annotated) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
        }

        private static boolean mustBeThere(Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter
                    && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                    && constructor.getDeclaringClass().isRecord()
                    && constructor.getDeclaringClass().getName().startsWith(OURS)
                    && !constructor
                            .getParameters()[parameter.getIndex()]
                            .getAnnotatedType()
                            .isAnnotationPresent(Nullable.class);
        }
    }
}
