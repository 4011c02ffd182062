package kz.jauap.office.post;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The address of a mail server, as `smtp://user:password@host:port?from=office@city.kz`.
///
/// `smtps://` speaks TLS from the first byte; with `smtp://` TLS is begun where the server offers it, and
/// `tls=required` refuses to do without.
final class SmtpUrl {
    private static final String PATIENCE = "10000";

    private SmtpUrl() {}

    static String from(URI url) {
        return query(url).getOrDefault("from", "noreply@localhost");
    }

    static JavaMailSenderImpl sender(URI url) {
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
