package kz.jauap.office.post.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import kz.jauap.office.post.ReceiptTray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class BounceBoxTest {
    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example.kz
            To: bounces@almaty.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.kz

            Final-Recipient: rfc822; nobody@example.kz
            Action: %s
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.kz> no such user

            --b
            Content-Type: text/rfc822-headers

            Message-ID: <notice-%d@localhost>
            Subject: x

            --b--
            """;

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());

    @Autowired
    ReceiptTray tray;

    private GreenMailUser user;

    @BeforeEach
    void open(@Autowired JdbcClient sql) {
        sql.sql("truncate post_receipt").update();
        server.start();
        user = server.setUser("bounces@almaty.example", "bounces", "secret");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private void comes(String letter) throws Exception {
        byte[] bytes = letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private List<Receipt> read() {
        new BounceBox("imap://bounces:secret@127.0.0.1:" + server.getImap().getPort() + "/INBOX", tray).go();
        List<Receipt> come = new ArrayList<>();
        tray.read(come::add);
        return come;
    }

    @Test
    void aLetterThatCameBackIsKnownByItsNameAndReadOnce() throws Exception {
        comes(REPORT.formatted("failed", 7));
        comes(REPORT.formatted("delayed", 8));
        comes(REPORT.formatted("delivered", 9));
        comes("From: a@example.kz\nTo: bounces@almaty.example\nSubject: I am away\n\nBack on Monday.\n");
        assertThat(read())
                .satisfiesExactly(
                        failed -> {
                            assertThat(failed.reference()).isEqualTo("<notice-7@localhost>");
                            assertThat(failed.fate()).isEqualTo(Fate.UNDELIVERED);
                            assertThat(failed.detail())
                                    .contains("5.1.1", "no such user")
                                    .doesNotContain("nobody@");
                        },
                        delivered -> assertThat(delivered)
                                .extracting(Receipt::reference, Receipt::fate)
                                .containsExactly("<notice-9@localhost>", Fate.DELIVERED));
        assertThat(read()).isEmpty();
    }

    @Test
    void aLetterThatCannotBeReadKeepsNoOtherFromBeingRead() throws Exception {
        comes("From: a@example.kz\nMIME-Version: 1.0\nContent-Type: text/plain; charset=no-such-charset\n\nhi\n");
        comes(REPORT.formatted("failed", 7));
        assertThat(read()).extracting(Receipt::reference).containsExactly("<notice-7@localhost>");
        assertThat(read()).isEmpty();
    }

    @Test
    void aMailboxThatIsShutIsTriedAgainLater() {
        new BounceBox("imap://bounces:wrong@127.0.0.1:" + server.getImap().getPort() + "/INBOX", tray).go();
        assertThat(read()).isEmpty();
    }
}
