package org.hengke.appraisal.rounds;

import java.util.List;

/** An answer as it is kept until the round closes: of a group, of nobody. */
record Given(RaterGroup group, List<ItemAnswer> items) {

    Given {
        items = List.copyOf(items);
    }
}
