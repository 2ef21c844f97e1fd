package org.hengke.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Text without the character NUL, which nobody means and PostgreSQL does not hold. */
final class StorableText extends StdDeserializer<String> {

    StorableText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
