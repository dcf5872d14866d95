package org.calends.security;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to everybody we know: the configured accounts, and those who came from the identity provider since the start,
 * who cannot be asked for before.
 */
@Component
public class People {

    private static final int MOST_GUESTS = 10_000;

    private final Accounts accounts;
    private final Map<String, Person> guests = new ConcurrentHashMap<>();

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    public @Nullable Person find(String name) {
        var account = accounts.find(name);
        return account != null ? account.person() : guests.get(name);
    }

    /** Everybody, by name. */
    public Collection<Person> all() {
        var everybody = new TreeMap<>(guests);
        accounts.all().forEach(account -> everybody.put(account.getUsername(), account.person()));
        return everybody.values();
    }

    boolean hasAccount(String name) {
        return accounts.find(name) != null;
    }

    void welcome(Person guest) {
        if (guests.size() < MOST_GUESTS) {
            guests.put(guest.name(), guest);
        }
    }
}
