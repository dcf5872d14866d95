package org.calends.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an {@link UnsafeSetup} in words rather than in a stack trace. */
class UnsafeSetupAnalyzer extends AbstractFailureAnalyzer<UnsafeSetup> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeSetup unsafe) {
        return new FailureAnalysis(unsafe.getMessage(), unsafe.remedy(), root);
    }
}
