package org.hengke.servicelevels;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target and whom it is for. An absent attribute fits any. Of the rules that fit, the one that names most attributes wins; of
 * equally many the one that names the priority, then the one that names the tier, then the one that names the type.
 */
public record TargetRule(
        ClockKind kind,
        @Nullable String type,
        @Nullable String priority,
        @Nullable String tier,
        Target target) {

    public boolean fits(SubjectAttributes subject) {
        return (type == null || type.equals(subject.type()))
                && (priority == null || priority.equals(subject.priority()))
                && (tier == null || tier.equals(subject.tier()));
    }

    /** Higher wins; two rules that fit the same subject never have the same unless they name the same attributes. */
    public int precedence() {
        int named = (type == null ? 0 : 1) + (priority == null ? 0 : 1) + (tier == null ? 0 : 1);
        return named * 8 + (priority == null ? 0 : 4) + (tier == null ? 0 : 2) + (type == null ? 0 : 1);
    }

    /** Whether both say something about exactly the same subjects. */
    public boolean sameSubjects(TargetRule other) {
        return kind == other.kind
                && Objects.equals(type, other.type)
                && Objects.equals(priority, other.priority)
                && Objects.equals(tier, other.tier);
    }
}
