package org.hengke.servicelevels;

import org.jspecify.annotations.Nullable;

/**
 * What a target may depend on, as the codes of the module that owns the subject: {@code complaint}, {@code urgent}, {@code gold}.
 *
 * @param tier of the customer; absent for one without a tier
 */
public record SubjectAttributes(
        String type, String priority, @Nullable String tier) {}
