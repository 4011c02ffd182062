package kz.jauap.office.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/// Whether a mail server said "never", not "not now".
final class Refusal {
    private static final int NEVER = 500;
    private static final int DEEPEST = 10;

    private Refusal() {}

    static boolean isFinal(Exception fault) {
        if (fault instanceof MailParseException || fault instanceof AddressException) {
            return true;
        }
        if (fault instanceof MailSendException failed && failed.getMessageExceptions().length > 0) {
            return isFinal(failed.getMessageExceptions()[0], 0);
        }
        return isFinal(fault.getCause(), 0);
    }

    private static boolean isFinal(@Nullable Throwable fault, int depth) {
        return switch (fault) {
            case null -> false;
            case SMTPAddressFailedException address -> address.getReturnCode() >= NEVER;
            case SMTPSendFailedException send when send.getNextException() == null -> send.getReturnCode() >= NEVER;
            case MessagingException other when depth < DEEPEST -> isFinal(other.getNextException(), depth + 1);
            default -> false;
        };
    }
}
