package org.calends.sales;

import org.calends.pricing.Charge;

/** What will be billed unless something happens before. */
public record ExpectedPayment(String publisher, Charge charge) {}
