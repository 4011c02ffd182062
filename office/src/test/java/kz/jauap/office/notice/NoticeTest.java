package kz.jauap.office.notice;

import static kz.jauap.office.guide.Rule.G6_3;
import static kz.jauap.office.guide.Rule.G6_4;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.post.Postbox;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OfficeTest
class NoticeTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final Postbox POSTBOX = new Postbox();

    @Autowired
    Rounds rounds;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    DeliveryTable deliveries;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("jauap.smtp-url", () -> "smtp://127.0.0.1:" + POSTBOX.port() + "?from=office@almaty.example");
    }

    @AfterAll
    static void close() {
        POSTBOX.close();
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        POSTBOX.busy(false);
        clock.set(MORNING);
    }

    private AppealId filed(Optional<String> email) {
        Filing paper = Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды");
        Address address = new Address(Optional.of("Алматы, Абай даңғылы, 10"), Optional.empty(), email);
        Party party = new Party.Individual(
                "Өмірова", "Қарлығаш", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), address);
        return registrar.register(Filings.of(paper, List.of(party))).appeal();
    }

    private void extend(AppealId appeal) {
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Timing.ExtensionGranted(
                        10,
                        held.text("қосымша тексеру қажет"),
                        held.card().due(),
                        LocalDate.of(2026, 11, 26),
                        Optional.empty())));
    }

    private long told(AppealId appeal, Notice notice) {
        return journal.history(appeal).stream()
                .filter(each -> each.entry() instanceof Corresponding.Told(var what, var _) && what == notice)
                .count();
    }

    private List<Delivery> by(Way way, AppealId appeal) {
        return deliveries.of(appeal).stream().filter(each -> each.way() == way).toList();
    }

    @Proves({G6_3, G6_4})
    @Test
    void whatMustBeToldIsToldOnceHoweverOftenTheStreamIsRead() {
        AppealId appeal = filed(Optional.empty());
        extend(appeal);
        rounds.go();
        List<Delivery> first = deliveries.of(appeal);
        assertThat(first).hasSize(3);
        assertThat(by(Way.STATUS_PAGE, appeal)).allMatch(each -> each.state() == State.DELIVERED);
        assertThat(by(Way.POST, appeal)).singleElement().satisfies(letter -> {
            assertThat(letter.notice()).isEqualTo(Notice.EXTENDED);
            assertThat(letter.words()).contains("ұзартылды", "қосымша тексеру қажет");
        });
        sql.sql("update registry_bookmark set position = 0").update();
        rounds.go();
        assertThat(deliveries.of(appeal)).isEqualTo(first);
        sql.sql("truncate registry_bookmark, notice_delivery, notice_telling").update();
        rounds.go();
        assertThat(deliveries.of(appeal)).hasSize(3);
        assertThat(told(appeal, Notice.REGISTERED)).isEqualTo(1);
        assertThat(told(appeal, Notice.EXTENDED)).isZero();
    }

    @Test
    void whoGaveAnAddressGetsAnEMailInHisLanguageWithoutSecrets() {
        AppealId appeal = filed(Optional.of("omirova@example.kz"));
        rounds.go();
        assertThat(by(Way.EMAIL, appeal)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(State.HANDED);
            assertThat(mail.proof()).startsWith("<notice-");
            assertThat(POSTBOX.letters())
                    .anyMatch(letter -> letter.contains("Message-ID: " + mail.proof())
                            && letter.contains("To: omirova@example.kz"));
        });
    }

    @Test
    void aServerThatIsBusyGetsTheLetterLater() {
        AppealId appeal = filed(Optional.of("busy@example.kz"));
        POSTBOX.busy(true);
        rounds.go();
        assertThat(by(Way.EMAIL, appeal)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(State.QUEUED);
            assertThat(mail.tries()).isEqualTo(1);
        });
        POSTBOX.busy(false);
        clock.set(MORNING.plus(Duration.ofMinutes(2)));
        rounds.go();
        assertThat(by(Way.EMAIL, appeal)).allMatch(each -> each.state() == State.HANDED);
    }

    @Test
    void whatCannotBeMailedGoesOnPaper() {
        AppealId appeal = filed(Optional.of("nobody@example.kz"));
        extend(appeal);
        rounds.go();
        assertThat(by(Way.EMAIL, appeal)).hasSize(2).allMatch(each -> each.state() == State.BOUNCED);
        assertThat(by(Way.POST, appeal))
                .singleElement()
                .satisfies(letter -> assertThat(letter.notice()).isEqualTo(Notice.EXTENDED));
    }
}
