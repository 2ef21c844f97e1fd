package org.hengke.customers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.hengke.platform.Invalid;

/** A way to reach a customer. */
public enum ContactKind {
    PHONE,
    EMAIL,
    WECHAT,
    QQ,
    WEIBO,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Invalid {@code customers.contact-kind-unknown} */
    @JsonCreator
    public static ContactKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "customers.contact-kind-unknown", code));
    }
}
