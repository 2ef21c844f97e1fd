package org.hengke.appraisal.periods;

import org.hengke.platform.runs.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --verify-appraisals}: computes all that was ever told again, says what it found, and ends with 0 if all holds, else with 3. */
@Component
class VerifyAppraisals implements ApplicationRunner {

    private static final int DIFFERENT = 3;

    private final Verification verification;
    private final ApplicationContext program;

    VerifyAppraisals(Verification verification, ApplicationContext program) {
        this.verification = verification;
        this.program = program;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("verify-appraisals")) {
            return;
        }
        var found = verification.verify(null, SILENT);
        System.out.println(sentence(found));
        ExitCodeGenerator code = () -> found.holds() ? 0 : DIFFERENT;
        System.exit(SpringApplication.exit(program, code));
    }

    static String sentence(Verification.Verified found) {
        var lines = new StringBuilder(
                found.holds()
                        ? "All %d published appraisals come out the same.".formatted(found.editions())
                        : "%d of %d published appraisals DIFFER:".formatted(found.different(), found.editions()));
        found.differences()
                .forEach(one -> lines.append(
                        "%n  appraisal %s, edition %d: %s".formatted(one.appraisal(), one.edition(), one.fault())));
        return lines.toString();
    }

    private static final Progress SILENT = new Progress() {

        @Override
        public void step(String key) {}

        @Override
        public void total(@Nullable Long total) {}

        @Override
        public void done(long more) {}
    };
}
