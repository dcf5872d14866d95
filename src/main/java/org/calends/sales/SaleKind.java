package org.calends.sales;

/** What a row of the ledger is. */
public enum SaleKind {
    /** The first payment of what was bought. */
    ORDER,
    /** The first payment of the next term. */
    RENEWAL,
    /** A later payment within a term. */
    INSTALLMENT,
    /** Users or licenses that were added within a paid period (R76). */
    SEATS,
    /** What was used (R77). */
    USAGE,
    /** What another row billed, given back (R80). */
    REFUND
}
