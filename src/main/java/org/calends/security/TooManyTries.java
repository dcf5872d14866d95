package org.calends.security;

import org.springframework.security.authentication.AccountStatusException;

/** The password was not even looked at, because too many wrong ones came before. */
public class TooManyTries extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    public TooManyTries() {
        super("too many wrong passwords");
    }
}
