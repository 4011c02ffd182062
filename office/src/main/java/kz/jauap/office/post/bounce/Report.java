package kz.jauap.office.post.bounce;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/// A mail server's report on a letter, as RFC 3464 has it.
final class Report {
    private Report() {}

    /// What the report says for good; nothing where it is no report, or one that only tells of a delay.
    static Optional<Receipt> read(Message message) throws MessagingException, IOException {
        if (!(message.getContent() instanceof MultipartReport report)
                || !(report.getReport() instanceof DeliveryStatus status)) {
            return Optional.empty();
        }
        Optional<String> id = Optional.ofNullable(report.getReturnedMessage()).flatMap(Report::id);
        return id.flatMap(reference -> recipients(status)
                .flatMap(each -> receipt(reference, each).stream())
                .findFirst());
    }

    private static Stream<InternetHeaders> recipients(DeliveryStatus status) {
        return Stream.iterate(0, each -> each < status.getRecipientDSNCount(), each -> each + 1)
                .map(status::getRecipientDSN);
    }

    /// What is said of one recipient, without his address.
    private static Optional<Receipt> receipt(String reference, InternetHeaders recipient) {
        String said = header(recipient, "Status") + " "
                + header(recipient, "Diagnostic-Code").replaceAll("\\S+@\\S+", "…");
        return switch (header(recipient, "Action").toLowerCase(Locale.ROOT)) {
            case "failed" -> Optional.of(new Receipt(reference, Fate.UNDELIVERED, said.strip()));
            case "delivered" -> Optional.of(new Receipt(reference, Fate.DELIVERED, said.strip()));
            case String _ -> Optional.empty();
        };
    }

    private static String header(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, " "))
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    private static Optional<String> id(MimeMessage returned) {
        try {
            return Optional.ofNullable(returned.getMessageID());
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }
}
