package org.hengke.platform.audit;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --verify-audit}: goes through the trail, says what it found, and ends with 0 if it is whole, else with 3. */
@Component
class VerifyAudit implements ApplicationRunner {

    private static final int BROKEN = 3;

    private final AuditSeal seal;
    private final ApplicationContext program;

    VerifyAudit(AuditSeal seal, ApplicationContext program) {
        this.seal = seal;
        this.program = program;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("verify-audit")) {
            return;
        }
        var found = seal.verify();
        System.out.println(sentence(found));
        ExitCodeGenerator code = () -> found.whole() ? 0 : BROKEN;
        System.exit(SpringApplication.exit(program, code));
    }

    static String sentence(AuditSeal.Verification found) {
        var tail = "%d entries are not sealed yet.".formatted(found.unsealed());
        return found.whole()
                ? "The audit trail is whole: %d entries in %d batches, last hash %s. %s"
                        .formatted(found.entries(), found.batches(), found.lastHash(), tail)
                : "The audit trail is BROKEN at batch %d (%s); %d batches before it are whole. %s"
                        .formatted(found.brokenBatch(), found.reason(), found.batches(), tail);
    }
}
