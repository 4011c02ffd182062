package kz.jauap.office.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class MailTest {
    private final Postbox server = new Postbox();
    private Mail mail;

    @BeforeEach
    void open(@Autowired Postmark postmark, @Autowired Clock clock) {
        mail = server.mail(postmark, clock);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Outcome sent(String name, String to) {
        return mail.send(new Letter(name, to, "Өтініш", "Мәтін", Lang.KK));
    }

    /// It would otherwise be tried for days, while the day by which the law wants somebody told goes by.
    @Test
    void whatIsNoAddressIsRefusedAtOnce() {
        assertThat(sent("notice-1", "omirova at example.kz")).isInstanceOf(Outcome.Refused.class);
        assertThat(sent("notice-1", "a@example.kz, b@example.kz")).isInstanceOf(Outcome.Refused.class);
        assertThat(server.letters()).isEmpty();
    }

    /// The applicant's address may well be right: it is the office that is not let in.
    @Test
    void aServerThatDoesNotLetUsInRefusesNobodysAddress() {
        assertThat(sent("notice-1", "nobody@example.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        assertThat(mail.health().failingSince()).isEmpty();
        assertThat(sent("notice-1", "filtered@example.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        assertThat(sent("notice-1", "afar@example.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        assertThat(sent("notice-1", "relayed@example.kz")).isEqualTo(new Outcome.Barred("SMTP 554"));
        assertThat(sent("notice-1", "plainly@example.kz")).isEqualTo(new Outcome.Barred("SMTP 550"));
        server.barring(true);
        assertThat(sent("notice-1", "omirova@example.kz")).isEqualTo(new Outcome.Barred("SMTP 530"));
        assertThat(mail.health())
                .returns(true, Health::barred)
                .satisfies(health -> assertThat(health.failingSince()).isPresent());
        server.barring(false);
        server.busy(true);
        assertThat(sent("notice-1", "omirova@example.kz")).isEqualTo(new Outcome.Later("SMTP 451"));
        assertThat(mail.health().barred()).isFalse();
        server.busy(false);
        assertThat(sent("notice-1", "omirova@example.kz")).isInstanceOf(Outcome.Handed.class);
        assertThat(mail.health().failingSince()).isEmpty();
    }

    /// One who takes nothing from us is told by his next way; where nobody does, it is us who must mend something.
    @Test
    void aMailboxThatIsShutAgainstUsIsItsOwnersUntilOthersAreToo() {
        for (int again = 0; again < 4; again++) {
            assertThat(sent("notice-1", "shut@example.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        }
        assertThat(mail.health().failingSince()).isEmpty();
        assertThat(sent("notice-2", "b.shut@example.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        assertThat(sent("notice-3", "omirova@example.kz")).isInstanceOf(Outcome.Handed.class);
        assertThat(sent("notice-2", "b.shut@EXAMPLE.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        assertThat(sent("notice-2", "b.shut@example.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        assertThat(sent("notice-4", "c.shut@example.kz")).isEqualTo(new Outcome.Refused("SMTP 550"));
        assertThat(sent("notice-5", "d.shut@example.kz")).isEqualTo(new Outcome.Barred("SMTP 550"));
        assertThat(sent("notice-2", "b.shut@example.kz")).isEqualTo(new Outcome.Barred("SMTP 550"));
        assertThat(mail.health().barred()).isTrue();
    }

    @Test
    void aWrongPasswordIsTheOffices(@Autowired Postmark postmark, @Autowired Clock clock) {
        MailServer signingIn = new MailServer(
                "smtp://office:wrong@127.0.0.1:" + server.port() + "?from=office@almaty.example", postmark, clock);
        assertThat(signingIn.carry(new Letter("notice-1", "omirova@example.kz", "Өтініш", "Мәтін", Lang.KK)))
                .isInstanceOf(Outcome.Barred.class);
    }

    /// Or else anybody could write "this one came back" for every letter of the city.
    @Test
    void aLettersMarkIsTheSameForEachCopyAndCannotBeGuessedFromAnother() {
        assertThat(sent("notice-1", "omirova@example.kz")).isEqualTo(sent("notice-1", "omirova@example.kz"));
        assertThat(((Outcome.Handed) sent("notice-1", "omirova@example.kz")).reference())
                .matches("<notice-1\\.[0-9a-f]{20}@.+>");
        String second = ((Outcome.Handed) sent("notice-2", "omirova@example.kz")).reference();
        String first = ((Outcome.Handed) sent("notice-1", "omirova@example.kz")).reference();
        assertThat(second).isNotEqualTo(first.replace("notice-1", "notice-2"));
    }
}
