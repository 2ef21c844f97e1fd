package org.hengke.appraisal.fairness;

import org.hengke.support.DatabaseTest;
import org.springframework.context.ApplicationContext;

/** The first weeks of the real log; the whole of it is for bin/prove. */
@DatabaseTest
class PartOfTheRealLogTest extends RealLogComparison {

    private static final int INCIDENTS = 1_500;

    PartOfTheRealLogTest(ApplicationContext program) {
        super(program, INCIDENTS);
    }
}
