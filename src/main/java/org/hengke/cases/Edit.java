package org.hengke.cases;

import java.util.List;
import org.hengke.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/** The attributes of a case that people edit together, all of them; absent means none. */
public record Edit(
        CaseType type,
        String subject,
        @Nullable CategoryId category,
        Priority priority,
        @Nullable Integer severity,
        List<String> tags,
        @Nullable CustomerId customer,
        @Nullable String order,
        @Nullable String wish) {

    public Edit {
        tags = List.copyOf(tags);
    }

    public static Edit of(Case now) {
        return new Edit(
                now.type(),
                now.subject(),
                now.category(),
                now.priority(),
                now.severity(),
                now.tags(),
                now.customer(),
                now.form().order(),
                now.form().wish());
    }

    public Edit withPriority(Priority other) {
        return new Edit(type, subject, category, other, severity, tags, customer, order, wish);
    }

    public Edit withCategory(@Nullable CategoryId other) {
        return new Edit(type, subject, other, priority, severity, tags, customer, order, wish);
    }

    public Edit withType(CaseType other) {
        return new Edit(other, subject, category, priority, severity, tags, customer, order, wish);
    }

    public Edit withTags(List<String> others) {
        return new Edit(type, subject, category, priority, severity, others, customer, order, wish);
    }

    public Edit withSeverity(@Nullable Integer other) {
        return new Edit(type, subject, category, priority, other, tags, customer, order, wish);
    }

    public Edit withSubject(String other) {
        return new Edit(type, other, category, priority, severity, tags, customer, order, wish);
    }
}
