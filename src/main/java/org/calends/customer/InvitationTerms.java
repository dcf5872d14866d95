package org.calends.customer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which customer agreement is in force, for whoever is asked to accept it (P6). */
@Component
public class InvitationTerms {

    private final CustomerSettings settings;

    InvitationTerms(CustomerSettings settings) {
        this.settings = settings;
    }

    public String version() {
        return settings.agreementVersion();
    }

    /** Where it can be read, or null when the installation names no place. */
    public @Nullable String address() {
        return settings.agreement();
    }
}
