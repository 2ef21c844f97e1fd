package org.hengke.staff;

import java.util.Map;

/**
 * Something a role can allow. Its name on screen is the message {@code permission.<code>}.
 *
 * @param code as {@code cases.read}: module, dot, verb
 * @param scoped whether it can be limited to own, team or department; otherwise every grant reaches all
 * @param shipped what the shipped roles get the first time the permission is known; later changes are the department's
 */
public record Permission(String code, boolean scoped, Map<ShippedRole, Reach> shipped) {

    public Permission {
        shipped = Map.copyOf(shipped);
    }
}
