package org.calends.security;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who logged in with the OpenID provider. */
final class OidcPerson extends DefaultOidcUser implements CurrentUser.Known {

    private static final long serialVersionUID = 1L;

    private final Person person;

    OidcPerson(Person person, OidcUser user) {
        super(List.of(person.role().authority()), user.getIdToken(), user.getUserInfo());
        this.person = person;
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public CurrentUser currentUser() {
        return person.user();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OidcPerson oidc && person.equals(oidc.person) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
