package org.calends.privateoffer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of a private offer and how its resellers are authorized.
 *
 * @param mostLines product or plan lines of one offer (A.3)
 * @param mostResellers resellers of one offer (X1)
 * @param mostCustomers customers to whom one reseller may be limited
 * @param mostContacts addresses that get mails
 * @param batchSize how many resellers one authorization job takes
 * @param partialRefusal what happens when some resellers were refused and others were not
 */
@ConfigurationProperties("calends.private-offer")
public record OfferSettings(
        @DefaultValue("10") int mostLines,
        @DefaultValue("400") int mostResellers,
        @DefaultValue("25") int mostCustomers,
        @DefaultValue("5") int mostContacts,
        @DefaultValue("50") int batchSize,
        @DefaultValue("CONTINUE") PartialRefusal partialRefusal) {

    /** CONTINUE goes on without the refused ones (R33, R34); ASK lets an operator decide. */
    public enum PartialRefusal {
        CONTINUE,
        ASK
    }
}
