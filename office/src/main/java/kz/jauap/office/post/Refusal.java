package kz.jauap.office.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/// What a mail server meant that took no letter: never this one, nothing from us, or not now.
final class Refusal {
    private static final int NEVER = 500;
    private static final int DEEPEST = 10;
    /// RFC 4954: who sends must sign in first, or has signed in wrongly.
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);
    /// RFC 3463, X.7: who sends may not, whoever it is for.
    private static final Pattern POLICY = Pattern.compile("^5\\d\\d[ -]5\\.7\\.");

    private Refusal() {}

    static Outcome of(Exception fault) {
        if (fault instanceof MailAuthenticationException) {
            return new Outcome.Barred("SMTP sign-in");
        }
        if (fault instanceof MailParseException || fault instanceof AddressException) {
            return new Outcome.Refused("no address");
        }
        if (fault instanceof MailSendException failed && failed.getMessageExceptions().length > 0) {
            return of(failed.getMessageExceptions()[0], 0);
        }
        return of(fault.getCause(), 0);
    }

    private static Outcome of(@Nullable Throwable fault, int depth) {
        return switch (fault) {
            case null -> new Outcome.Later("unreachable");
            case SMTPAddressFailedException address -> said(address.getReturnCode(), address.getMessage(), false);
            case SMTPSenderFailedException sender -> said(sender.getReturnCode(), sender.getMessage(), true);
            case SMTPSendFailedException send
            when send.getNextException() == null ->
                said(send.getReturnCode(), send.getMessage(), send.getCommand().startsWith("MAIL"));
            case MessagingException other when depth < DEEPEST -> of(other.getNextException(), depth + 1);
            default -> new Outcome.Later("unreachable");
        };
    }

    /// @param ofUs whether it was said of the sender
    private static Outcome said(int code, @Nullable String words, boolean ofUs) {
        String why = "SMTP " + code;
        if (code < NEVER) {
            return new Outcome.Later(why);
        }
        boolean policy = words != null && POLICY.matcher(words).find();
        return ofUs || policy || SIGN_IN.contains(code) ? new Outcome.Barred(why) : new Outcome.Refused(why);
    }
}
