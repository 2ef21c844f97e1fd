package org.hengke.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal to start as two sentences instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, StartRefused refused) {
        return new FailureAnalysis(refused.forTheConsole(), null, root);
    }
}
