package kz.jauap.office.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
    /// RFC 3463, X.7: who sends may not; of one mailbox, unless others say the same.
    private static final Pattern POLICY = Pattern.compile("^5\\d\\d[ -]5\\.7\\.");
    /// RFC 3463, X.1, or what another server said to the one that was asked: it is about this mailbox.
    private static final Pattern OF_ADDRESS = Pattern.compile("^5\\d\\d[ -]5\\.1\\.|\\bsaid:");
    /// It passes nothing on for this office, whoever it is for; no name of a host that begins like this.
    private static final Pattern RELAY = Pattern.compile(
            "\\brelay(ing)? (access )?(is )?(denied|not permitted|not allowed|prohibited|forbidden|refused)"
                    + "|\\b(unable|refuses?|not (permitted|allowed|authori[sz]ed)) to relay\\b"
                    + "|\\b(not|don't|doesn't|won't) relay\\b|\\bno relaying\\b",
            Pattern.CASE_INSENSITIVE);

    private final BooleanSupplier toUs;

    private Refusal(BooleanSupplier toUs) {
        this.toUs = toUs;
    }

    /// @param toUs asked where a mailbox takes nothing from us: whether that is because of us
    static Outcome of(Exception fault, BooleanSupplier toUs) {
        return new Refusal(toUs).of(fault);
    }

    private Outcome of(Exception fault) {
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

    private Outcome of(@Nullable Throwable fault, int depth) {
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
    private Outcome said(int code, @Nullable String words, boolean ofUs) {
        String why = "SMTP " + code;
        if (code < NEVER) {
            return new Outcome.Later(why);
        }
        return ofUs || SIGN_IN.contains(code) || (words != null && barred(words))
                ? new Outcome.Barred(why)
                : new Outcome.Refused(why);
    }

    private boolean barred(String words) {
        boolean shut = RELAY.matcher(words).find() && !OF_ADDRESS.matcher(words).find();
        return shut || (POLICY.matcher(words).find() && toUs.getAsBoolean());
    }
}
