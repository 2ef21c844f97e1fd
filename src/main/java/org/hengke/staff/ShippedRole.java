package org.hengke.staff;

/** The roles that come with the program. A department may change what they grant and add its own. */
public enum ShippedRole {
    MANAGER("manager"),
    SUPERVISOR("supervisor"),
    AGENT("agent"),
    QUALITY("quality"),
    TRAINER("trainer"),
    ADMINISTRATOR("administrator"),
    DATA_ANALYST("data-analyst"),
    HR("hr");

    private final String code;

    ShippedRole(String code) {
        this.code = code;
    }

    /** As in {@code staff.roles.code}. */
    public String code() {
        return code;
    }
}
