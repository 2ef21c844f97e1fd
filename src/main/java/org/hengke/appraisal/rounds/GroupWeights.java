package org.hengke.appraisal.rounds;

import org.hengke.platform.Invalid;

/** What the groups' means weigh against each other, from 1 to 100; they need not sum to anything. */
public record GroupWeights(int superior, int peer, int subordinate, int customer) {

    private static final int MOST = 100;

    /** @throws Invalid {@code appraisal.rounds.weight} */
    public void check() {
        Invalid.check()
                .that(isWeight(superior), "weights.superior", "appraisal.rounds.weight", MOST)
                .that(isWeight(peer), "weights.peer", "appraisal.rounds.weight", MOST)
                .that(isWeight(subordinate), "weights.subordinate", "appraisal.rounds.weight", MOST)
                .that(isWeight(customer), "weights.customer", "appraisal.rounds.weight", MOST)
                .done();
    }

    public int of(RaterGroup group) {
        return switch (group) {
            case SUPERIOR -> superior;
            case PEER -> peer;
            case SUBORDINATE -> subordinate;
            case CUSTOMER -> customer;
        };
    }

    private static boolean isWeight(int weight) {
        return weight >= 1 && weight <= MOST;
    }
}
