package org.calends.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** What went wrong in a conversation with the mail server, in words of ours: the server's own may name addresses. */
record SmtpAnswer(String words, boolean permanent) {

    private static final int PERMANENT = 500;

    /** The first known cause, looked for in causes and in what they are chained with. */
    static SmtpAnswer of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            var answer = known(cause);
            if (answer != null) {
                return answer;
            }
        }
        return new SmtpAnswer("the conversation with the mail server failed", false);
    }

    DeliveryFailed failure(Throwable cause) {
        return new DeliveryFailed(words, permanent, cause);
    }

    private static @Nullable SmtpAnswer known(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException refused) {
            return refusal("the recipient", refused.getReturnCode());
        }
        if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0 && !hasMore(refused)) {
            return refusal("the mail", refused.getReturnCode());
        }
        if (cause instanceof AuthenticationFailedException) {
            return new SmtpAnswer("the mail server refused the login", false);
        }
        if (cause instanceof SocketTimeoutException) {
            return new SmtpAnswer("the mail server did not answer in time", false);
        }
        return cause instanceof MailConnectException
                ? new SmtpAnswer("the mail server could not be reached", false)
                : null;
    }

    private static SmtpAnswer refusal(String what, int code) {
        return new SmtpAnswer("the mail server refused " + what + " (" + code + ")", code >= PERMANENT);
    }

    private static boolean hasMore(MessagingException exception) {
        return exception.getNextException() != null;
    }

    private static @Nullable Throwable next(Throwable thrown) {
        return thrown instanceof MessagingException chained && hasMore(chained)
                ? chained.getNextException()
                : thrown.getCause();
    }
}
