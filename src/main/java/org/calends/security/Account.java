package org.calends.security;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who logs in with a password. */
final class Account implements UserDetails, CurrentUser.Known {

    private static final long serialVersionUID = 1L;

    private final Person person;
    private final String passwordHash;

    Account(Person person, String passwordHash) {
        this.person = person;
        this.passwordHash = passwordHash;
    }

    Person person() {
        return person;
    }

    @Override
    public CurrentUser currentUser() {
        return person.user();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(person.role().authority());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && getUsername().equals(account.getUsername());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getUsername());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return getUsername();
    }
}
