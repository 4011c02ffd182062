package kz.jauap.office.post.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.ReceiptTray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The mailbox to which letters come back: emptied of what is unread, which is then marked as read; closed when none
/// is set.
@Component
public class BounceBox {
    private static final Logger log = LoggerFactory.getLogger(BounceBox.class);
    private static final String PATIENCE = "10000";
    private static final int LARGEST = 1024 * 1024;

    private final Optional<URI> url;
    private final ReceiptTray receipts;

    BounceBox(@Value("${jauap.bounces-url:}") String url, ReceiptTray receipts) {
        this.url = url.isBlank() ? Optional.empty() : Optional.of(URI.create(url));
        this.receipts = receipts;
    }

    /// Reads what has come back.
    @Scheduled(fixedDelayString = "${jauap.bounces.every:PT1M}")
    public void go() {
        url.ifPresent(each -> {
            try {
                empty(each);
            } catch (MessagingException | IOException shut) {
                log.warn("The mailbox for returned letters cannot be read: {}", shut.getMessage());
            }
        });
    }

    private void empty(URI at) throws MessagingException, IOException {
        String[] who = Optional.ofNullable(at.getRawUserInfo()).orElse(":").split(":", 2);
        String protocol = at.getScheme();
        try (Store store = Session.getInstance(settings(protocol)).getStore(protocol)) {
            store.connect(at.getHost(), at.getPort(), decoded(who[0]), who.length > 1 ? decoded(who[1]) : "");
            String name = at.getPath().replaceFirst("^/", "");
            try (Folder folder = store.getFolder(name.isEmpty() ? "INBOX" : name)) {
                folder.open(Folder.READ_WRITE);
                for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    read(message, folder).ifPresent(receipts::put);
                    message.setFlag(Flags.Flag.SEEN, true);
                }
            }
        }
    }

    /// What a letter reports. Whatever it is made of, it keeps nobody from reading those that came after it.
    private static Optional<Receipt> read(Message message, Folder folder) throws MessagingException, IOException {
        try {
            return message.getSize() > LARGEST ? Optional.empty() : Report.read(message);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            if (!folder.isOpen()) {
                throw unreadable;
            }
            log.warn("A letter in the mailbox for returned letters cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private static Properties settings(String protocol) {
        Properties settings = new Properties();
        for (String each : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty("mail." + protocol + "." + each, PATIENCE);
        }
        settings.setProperty("mail." + protocol + ".starttls.enable", "true");
        settings.setProperty("mail." + protocol + ".peek", "true");
        return settings;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
