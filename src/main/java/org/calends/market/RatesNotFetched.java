package org.calends.market;

import java.net.URI;

/** Nobody knows today's exchange rates; those of before stay in use, and the address is asked again later. */
public class RatesNotFetched extends RuntimeException {

    RatesNotFetched(URI url, String reason) {
        super("No exchange rates from " + url + ": " + reason);
    }
}
