package org.calends.reseller;

/** What a tenant is in the cloud-reseller program (P14). Only the first two are billed, so only they can be given a margin (R2). */
public enum PartnerType {
    DIRECT_BILL,
    INDIRECT_PROVIDER,
    INDIRECT_RESELLER;

    public boolean mayBeGivenMargin() {
        return this != INDIRECT_RESELLER;
    }
}
