package org.hengke.staff;

/** How far a permission reaches, from narrow to wide. */
public enum Reach {
    /** What is one's own, and what waits in the own team for anybody to take. */
    OWN,
    /** The own team and the teams one leads. */
    TEAM,
    /** Every team of the own department and of those below it. */
    DEPARTMENT,
    ALL;

    public Reach wider(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
