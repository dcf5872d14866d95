package org.calends.workflow;

import java.util.Date;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferLifecycle;
import org.calends.privateoffer.ResellerAuthorization;
import org.calends.workflow.engine.UsedInDiagrams;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What the diagrams ask about an offer: timers, gateways and candidates read the domain, never process variables. Public,
 * because the engine's expression language calls public classes only.
 */
@Component
@UsedInDiagrams
public class OfferFacts {

    private final PrivateOfferLifecycle lifecycle;
    private final ResellerAuthorization authorization;

    OfferFacts(PrivateOfferLifecycle lifecycle, ResellerAuthorization authorization) {
        this.lifecycle = lifecycle;
        this.authorization = authorization;
    }

    public String publisherGroup(DelegateExecution execution) {
        return "publisher-" + lifecycle.publisherOf(offer(execution));
    }

    /** Into how many batches the resellers fall that wait for their authorization. */
    public int batches(DelegateExecution execution) {
        return authorization.batches(offer(execution));
    }

    public boolean needsDecision(DelegateExecution execution) {
        return authorization.needsDecision(offer(execution));
    }

    public Date startsAt(DelegateExecution execution) {
        return Date.from(lifecycle.termOf(offer(execution)).startsAt());
    }

    public Date endsAt(DelegateExecution execution) {
        return Date.from(lifecycle.termOf(offer(execution)).endsAt());
    }

    /** True when nobody had time to start the offer within its term: it ends without ever having lived. */
    public boolean termIsOver(DelegateExecution execution) {
        return lifecycle.termIsOver(offer(execution));
    }

    private static PrivateOfferId offer(DelegateExecution execution) {
        return PrivateOfferDelegates.offer(execution);
    }
}
