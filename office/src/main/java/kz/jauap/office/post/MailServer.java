package kz.jauap.office.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// A mail server that takes letters by SMTP.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MailServer implements MailCarrier {
    private final Optional<JavaMailSenderImpl> sender;
    private final String from;
    private final Postmark postmark;
    private final Shut shut = new Shut();
    private final Clock clock;

    MailServer(@Value("${jauap.smtp-url:}") String url, Postmark postmark, Clock clock) {
        this.sender = url.isBlank() ? Optional.empty() : Optional.of(SmtpUrl.sender(URI.create(url)));
        this.from = url.isBlank() ? "" : SmtpUrl.from(URI.create(url));
        this.postmark = postmark;
        this.clock = clock;
    }

    @Override
    public boolean open() {
        return sender.isPresent();
    }

    @Override
    public Outcome carry(Letter letter) {
        return sender.map(server -> send(server, letter)).orElseGet(() -> new Outcome.Later("no mail server"));
    }

    private Outcome send(JavaMailSenderImpl server, Letter letter) {
        try {
            server.send(message(server, letter));
            shut.taken();
            return new Outcome.Handed(postmark.of(letter.name()));
        } catch (MailException | MessagingException fault) {
            return Refusal.of(fault, () -> shut.counted(letter.to()));
        }
    }

    private MimeMessage message(JavaMailSenderImpl server, Letter letter) throws MessagingException {
        MimeMessage message = new Lettered(server.getSession(), postmark.of(letter.name()));
        MimeMessageHelper written = new MimeMessageHelper(message, "UTF-8");
        written.setFrom(from);
        written.setTo(letter.to());
        written.setSubject(letter.subject());
        written.setSentDate(Date.from(clock.instant()));
        written.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().tag());
        return message;
    }
}
