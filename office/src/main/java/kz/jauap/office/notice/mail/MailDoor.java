package kz.jauap.office.notice.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.notice.delivery.Mailable;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// The office's way to a mail server, as `smtp://user:password@host:port?from=office@city.kz`; closed when none is set.
///
/// `smtps://` speaks TLS from the first byte; with `smtp://` TLS is begun where the server offers it, and
/// `tls=required` refuses to do without.
@Component
class MailDoor implements Mailable {
    private static final String PATIENCE = "10000";

    private final Optional<JavaMailSenderImpl> sender;
    private final String from;

    MailDoor(@Value("${jauap.smtp-url:}") String url) {
        this.sender = url.isBlank() ? Optional.empty() : Optional.of(sender(URI.create(url)));
        this.from = url.isBlank() ? "" : query(URI.create(url)).getOrDefault("from", "noreply@localhost");
    }

    Optional<JavaMailSenderImpl> sender() {
        return sender;
    }

    String from() {
        return from;
    }

    @Override
    public Optional<String> to(CaseFile file) {
        return sender.isPresent() ? file.applicant().address().email() : Optional.empty();
    }

    private static JavaMailSenderImpl sender(URI url) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        String protocol = url.getScheme();
        sender.setProtocol(protocol);
        sender.setHost(url.getHost());
        sender.setPort(url.getPort());
        sender.setDefaultEncoding("UTF-8");
        Optional.ofNullable(url.getUserInfo()).map(info -> info.split(":", 2)).ifPresent(who -> {
            sender.setUsername(decoded(who[0]));
            sender.setPassword(who.length > 1 ? decoded(who[1]) : "");
            sender.getJavaMailProperties().setProperty("mail." + protocol + ".auth", "true");
        });
        var settings = sender.getJavaMailProperties();
        settings.setProperty("mail." + protocol + ".starttls.enable", "true");
        settings.setProperty(
                "mail." + protocol + ".starttls.required",
                String.valueOf("required".equals(query(url).get("tls"))));
        settings.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE);
        settings.setProperty("mail." + protocol + ".timeout", PATIENCE);
        settings.setProperty("mail." + protocol + ".writetimeout", PATIENCE);
        return sender;
    }

    private static Map<String, String> query(URI url) {
        return Optional.ofNullable(url.getQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
