package org.calends.dashboard;

import org.calends.security.People;

/** Says what people are called whom the records know by the names of their accounts; templates find it as {@code called}. */
public record Called(People people) {

    /** The account's name where nobody knows more, such as for those who signed in elsewhere before the last start. */
    public String name(String account) {
        var person = people.find(account);
        return person == null ? account : person.displayName();
    }
}
