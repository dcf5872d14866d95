package org.calends.notification;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about it instead of a stack trace. */
class MailPortTakenAnalyzer extends AbstractFailureAnalyzer<MailPortTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MailPortTaken taken) {
        return new FailureAnalysis(
                "The demo's mail server cannot listen on port " + taken.port() + ": something else does.",
                "Is the demo running already? Or choose another port: --calends.demo.mail-port=3026",
                taken);
    }
}
