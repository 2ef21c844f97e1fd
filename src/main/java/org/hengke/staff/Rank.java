package org.hengke.staff;

/** Standing in the department; decides what Today shows. */
public enum Rank {
    SPECIALIST,
    SUPERVISOR,
    MANAGER
}
