package org.hengke.cases;

import java.util.List;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a case begins with.
 *
 * @param text the customer's words; absent where none were recorded
 * @param tier the customer's tier, on which targets depend
 * @param spoken the person who opens it has spoken with the customer, so that the contact counts as answered
 * @param reference the number it had in another program
 * @param follows the earlier case that could no longer be reopened
 */
public record Opening(
        CaseType type,
        String subject,
        @Nullable String text,
        Channel channel,
        @Nullable CustomerId customer,
        @Nullable String tier,
        @Nullable CategoryId category,
        Priority priority,
        @Nullable Integer severity,
        @Nullable PersonId owner,
        @Nullable TeamId team,
        List<String> tags,
        CaseForm form,
        boolean spoken,
        @Nullable String reference,
        @Nullable CaseId follows) {

    public Opening {
        tags = List.copyOf(tags);
    }

    /** The least a case needs; everything else is added by the {@code with…} methods. */
    public static Opening of(CaseType type, String subject, @Nullable String text, Channel channel) {
        return new Opening(
                type,
                subject,
                text,
                channel,
                null,
                null,
                null,
                Priority.NORMAL,
                null,
                null,
                null,
                List.of(),
                CaseForm.EMPTY,
                false,
                null,
                null);
    }

    public Opening withCustomer(@Nullable CustomerId who, @Nullable String theirTier) {
        return new Opening(
                type, subject, text, channel, who, theirTier, category, priority, severity, owner, team, tags, form,
                spoken, reference, follows);
    }

    public Opening withCategory(@Nullable CategoryId what) {
        return new Opening(
                type, subject, text, channel, customer, tier, what, priority, severity, owner, team, tags, form, spoken,
                reference, follows);
    }

    public Opening withPriority(Priority how) {
        return new Opening(
                type, subject, text, channel, customer, tier, category, how, severity, owner, team, tags, form, spoken,
                reference, follows);
    }

    public Opening withSeverity(@Nullable Integer grade) {
        return new Opening(
                type, subject, text, channel, customer, tier, category, priority, grade, owner, team, tags, form,
                spoken, reference, follows);
    }

    public Opening withAssignee(@Nullable PersonId person, @Nullable TeamId itsTeam) {
        return new Opening(
                type, subject, text, channel, customer, tier, category, priority, severity, person, itsTeam, tags, form,
                spoken, reference, follows);
    }

    public Opening withTags(List<String> labels) {
        return new Opening(
                type, subject, text, channel, customer, tier, category, priority, severity, owner, team, labels, form,
                spoken, reference, follows);
    }

    public Opening withForm(CaseForm filled) {
        return new Opening(
                type, subject, text, channel, customer, tier, category, priority, severity, owner, team, tags, filled,
                spoken, reference, follows);
    }

    public Opening withReference(@Nullable String elsewhere) {
        return new Opening(
                type, subject, text, channel, customer, tier, category, priority, severity, owner, team, tags, form,
                spoken, elsewhere, follows);
    }

    public Opening following(CaseId earlier) {
        return new Opening(
                type, subject, text, channel, customer, tier, category, priority, severity, owner, team, tags, form,
                spoken, reference, earlier);
    }

    public Opening spokenWith() {
        return new Opening(
                type, subject, text, channel, customer, tier, category, priority, severity, owner, team, tags, form,
                true, reference, follows);
    }
}
