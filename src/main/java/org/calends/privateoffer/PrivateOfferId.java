package org.calends.privateoffer;

import java.security.SecureRandom;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The name of a private offer everywhere: in the API, in mails, on pages and as the business key of its process. Year and
 * month of creation and six random letters of Crockford's base 32: readable, and not to be guessed.
 */
public record PrivateOfferId(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LETTERS = 6;
    private static final Pattern FORM = Pattern.compile("PO-\\d{4}-[" + ALPHABET + "]{" + RANDOM_LETTERS + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PrivateOfferId {
        if (!couldBe(value)) {
            throw new UnknownOffer(value);
        }
    }

    /** Whether a word has the form of an id. */
    public static boolean couldBe(String word) {
        return FORM.matcher(word).matches();
    }

    /** Refuses what cannot be the id of an offer as an offer that does not exist. */
    public static PrivateOfferId of(String value) {
        return new PrivateOfferId(value);
    }

    static PrivateOfferId createdIn(YearMonth month) {
        var letters = new StringBuilder("PO-")
                .append(month.format(DateTimeFormatter.ofPattern("yyMM")))
                .append('-');
        RANDOM.ints(RANDOM_LETTERS, 0, ALPHABET.length()).forEach(letter -> letters.append(ALPHABET.charAt(letter)));
        return new PrivateOfferId(letters.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
