package kz.jauap.office.notice;

import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_1;
import static kz.jauap.office.guide.Rule.G6_3;
import static kz.jauap.office.guide.Rule.G6_4;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.notice.delivery.WayOut;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.post.Postbox;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import kz.jauap.office.post.ReceiptTray;
import kz.jauap.office.post.Smsc;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Setting;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Telling applicants over a mail server and an operator's centre that work, refuse, or are away for a day.
@OfficeTest
class TellingTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final LocalDate TELL_BY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);
    private static final Postbox POSTBOX = new Postbox();
    private static final Smsc SMSC = new Smsc();

    @Autowired
    Rounds rounds;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    DeliveryTable deliveries;

    @Autowired
    TellingTable tellings;

    @Autowired
    ReceiptTray tray;

    @Autowired
    QueueTable queue;

    @Autowired
    List<WayOut> waysOut;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void carriers(DynamicPropertyRegistry properties) {
        properties.add("jauap.smtp-url", () -> "smtp://127.0.0.1:" + POSTBOX.port() + "?from=office@almaty.example");
        properties.add("jauap.smpp-url", SMSC::url);
    }

    @AfterAll
    static void close() {
        POSTBOX.close();
        SMSC.close();
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        POSTBOX.busy(false);
        SMSC.mood(Smsc.Mood.WELL);
        clock.set(MORNING);
    }

    private AppealId filed(Optional<Way> way, Address address) {
        Filing paper = Filings.paper(BodyId.CITY, clock.instant(), "Шам жанбайды");
        Party party = new Party.Individual(
                "Өмірова", "Қарлығаш", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), address);
        return registrar
                .register(new Filing(
                        paper.body(),
                        Channel.CHANCELLERY,
                        Form.WRITTEN,
                        Signature.HANDWRITTEN,
                        Kind.APPLICATION,
                        paper.acceptor(),
                        clock.instant(),
                        List.of(party),
                        paper.letter(),
                        List.of(),
                        Urgency.ORDINARY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        way.map(each -> new WayChosen(Optional.of(each), "ru")),
                        Weight.INFORMAL))
                .appeal();
    }

    private static Address address(String phone, String email) {
        return new Address(
                Optional.of("Алматы, Абай даңғылы, 10"),
                Optional.of(phone).filter(each -> !each.isEmpty()),
                Optional.of(email).filter(each -> !each.isEmpty()));
    }

    private AppealId extended(Optional<Way> way, Address address) {
        return extended(way, address, TELL_BY);
    }

    private AppealId extended(Optional<Way> way, Address address, LocalDate tellBy) {
        AppealId appeal = filed(way, address);
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Timing.ExtensionGranted(
                        10, held.text("қосымша тексеру"), held.card().due(), tellBy, Optional.empty())));
        return appeal;
    }

    private Telling extension(AppealId appeal) {
        return tellings.of(appeal).stream()
                .filter(each -> each.notice() == Notice.EXTENDED)
                .findFirst()
                .orElseThrow();
    }

    private Delivery by(Way way, AppealId appeal) {
        return deliveries.of(extension(appeal).entry()).stream()
                .filter(each -> each.way() == way)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Way> provedBy(AppealId appeal) {
        return extension(appeal).proof().map(Telling.Proof::way);
    }

    private List<Corresponding> journaled(AppealId appeal) {
        return journal.history(appeal).stream()
                .map(each -> each.entry())
                .filter(Corresponding.class::isInstance)
                .map(Corresponding.class::cast)
                .filter(each -> (each instanceof Corresponding.Told(var what, var _) && what == Notice.EXTENDED)
                        || each instanceof Corresponding.CameBack)
                .toList();
    }

    private static Smsc.Received got(Delivery sms) {
        return SMSC.received().stream()
                .filter(each -> each.id().equals(sms.proof()))
                .findFirst()
                .orElseThrow();
    }

    @Proves({G5_3, G6_3})
    @Test
    void aShortMessageIsProofOnceItsReceiptHasCome() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 01", "a@example.kz"));
        rounds.go();
        Delivery sms = by(Way.SMS, appeal);
        assertThat(sms.state()).isEqualTo(State.AWAITED);
        assertThat(got(sms).text())
                .contains(journal.card(appeal).orElseThrow().number().text(), "срок продлён")
                .doesNotContain("Шам")
                .hasSizeLessThanOrEqualTo(70);
        assertThat(provedBy(appeal)).isEmpty();
        SMSC.say(got(sms), DeliveryReceiptState.DELIVRD);
        rounds.go();
        assertThat(provedBy(appeal)).contains(Way.SMS);
        assertThat(journaled(appeal)).containsExactly(new Corresponding.Told(Notice.EXTENDED, Way.SMS));
    }

    @Proves(G6_3)
    @Test
    void whatFailsFallsToTheNextWayDownToPaper() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 02", "nobody@example.kz"));
        rounds.go();
        SMSC.say(got(by(Way.SMS, appeal)), DeliveryReceiptState.UNDELIV);
        rounds.go();
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.BOUNCED);
        assertThat(by(Way.EMAIL, appeal).state()).isEqualTo(State.BOUNCED);
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(provedBy(appeal)).isEmpty();
    }

    @Proves({G6_1, G6_3})
    @Test
    void whoIsInvitedIsToldDayAndPlaceAndWhenItIsCalledOff() {
        AppealId appeal = filed(Optional.of(Way.EMAIL), address("", "guest@example.kz"));
        LocalDate day = LocalDate.of(2026, 12, 4);
        Instant hour = Instant.parse("2026-12-07T10:00:00Z");
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> new Acted.Done(List.of(
                        new Considering.VisitAppointed(day, held.text("Горная, 5")),
                        new Considering.MeetingAppointed(hour, Setting.ROOM, held.text("Абая, 90, каб. 214")),
                        new Considering.CalledOff(Occasion.VISIT, held.text("Снег")))));
        rounds.go();
        List<Delivery> told = deliveries.of(appeal).stream()
                .filter(each -> each.notice() == Notice.INVITED || each.notice() == Notice.CALLED_OFF)
                .filter(each -> each.way() == Way.EMAIL)
                .toList();
        assertThat(told)
                .hasSize(3)
                .allMatch(each -> each.state() == State.HANDED)
                .anySatisfy(each -> assertThat(each.words()).contains(Dates.day(Lang.RU, day), "Горная, 5"))
                .anySatisfy(each -> assertThat(each.words()).contains(Dates.moment(Lang.RU, hour), "каб. 214"))
                .anySatisfy(each -> assertThat(each.words()).contains("не состоится", "Снег"));
    }

    @Test
    void whatIsToldTwiceAtOnceIsProvedTwice() {
        AppealId appeal = filed(Optional.of(Way.EMAIL), address("", "twice@example.kz"));
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> new Acted.Done(List.of(
                        new Corresponding.OfficeWrote(held.text("Бірінші хат")),
                        new Corresponding.OfficeWrote(held.text("Екінші хат")))));
        rounds.go();
        assertThat(journal.history(appeal))
                .filteredOn(each -> each.entry() instanceof Corresponding.Told told && told.notice() == Notice.WRITTEN)
                .hasSize(2);
    }

    @Test
    void aLetterThatComesBackLaterWasNoProof() {
        AppealId appeal = extended(Optional.of(Way.EMAIL), address("", "a@example.kz"));
        rounds.go();
        assertThat(provedBy(appeal)).contains(Way.EMAIL);
        tray.put(new Receipt(by(Way.EMAIL, appeal).proof(), Fate.UNDELIVERED, "5.1.1"));
        rounds.go();
        assertThat(provedBy(appeal)).isEmpty();
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(journaled(appeal))
                .containsExactly(
                        new Corresponding.Told(Notice.EXTENDED, Way.EMAIL),
                        new Corresponding.CameBack(Notice.EXTENDED, Way.EMAIL));
    }

    @Test
    void whoWantsOnlyHisPageIsToldThereAndWhoWantsACallIsCalledByAPerson() {
        AppealId page = extended(Optional.of(Way.STATUS_PAGE), address("", "a@example.kz"));
        AppealId call = extended(Optional.of(Way.CALL), address("8 701 100 00 03", "a@example.kz"));
        rounds.go();
        assertThat(provedBy(page)).contains(Way.STATUS_PAGE);
        assertThat(deliveries.of(extension(page).entry())).hasSize(1);
        assertThat(by(Way.CALL, call).state()).isEqualTo(State.BY_HAND);
        assertThat(provedBy(call)).isEmpty();
    }

    @Proves({G5_3, G6_3, G6_4})
    @Test
    void withMailAndCentreDownForADayNothingIsLostAndClerksAreWarnedBeforeTheDay() {
        POSTBOX.busy(true);
        SMSC.mood(Smsc.Mood.DOWN);
        List<AppealId> all = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            boolean mail = each % 2 == 0;
            all.add(extended(
                    Optional.of(mail ? Way.EMAIL : Way.SMS),
                    mail ? address("", "down" + each + "@example.kz") : address("8 701 200 00 1" + each, ""),
                    each < 3 ? TOMORROW : TELL_BY));
        }
        for (int hour = 0; hour <= 24; hour += 4) {
            clock.set(MORNING.plus(Duration.ofHours(hour)));
            rounds.go();
        }
        assertThat(all).allSatisfy(appeal -> assertThat(provedBy(appeal)).isEmpty());
        assertThat(all.subList(0, 3))
                .allSatisfy(appeal -> assertThat(extension(appeal).warned())
                        .hasValueSatisfying(warned -> assertThat(day(warned)).isBefore(TOMORROW)));
        assertThat(all.subList(3, 6))
                .allSatisfy(appeal -> assertThat(extension(appeal).warned()).isEmpty());
        POSTBOX.busy(false);
        SMSC.mood(Smsc.Mood.WELL);
        clock.set(MORNING.plus(Duration.ofHours(26)));
        rounds.go();
        assertThat(all.subList(0, 3))
                .allSatisfy(appeal -> assertThat(by(Way.POST, appeal))
                        .returns(State.QUEUED, Delivery::state)
                        .satisfies(letter -> assertThat(day(letter.queuedAt())).isBefore(TOMORROW)));
        for (int each = 3; each < 6; each++) {
            Delivery sent = by(each % 2 == 0 ? Way.EMAIL : Way.SMS, all.get(each));
            assertThat(sent.state()).isEqualTo(each % 2 == 0 ? State.HANDED : State.AWAITED);
            assertThat(deliveries.of(extension(all.get(each)).entry())).hasSize(2);
        }
        for (AppealId appeal : all) {
            deliveries.of(appeal).stream()
                    .filter(each -> each.way() == Way.EMAIL && each.state() == State.HANDED)
                    .forEach(each -> assertThat(POSTBOX.letters().stream()
                                    .filter(letter -> letter.contains("Message-ID: " + each.proof())))
                            .hasSize(1));
        }
    }

    @Proves({G5_3, G6_3, G6_4})
    @Test
    void aMessageNobodySpeaksOfIsWaitedForOnlyUntilTheLawsDayPresses() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 04", ""));
        rounds.go();
        clock.set(MORNING.plus(Duration.ofHours(37)));
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.AWAITED);
        clock.set(MORNING.plus(Duration.ofHours(39)));
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.SILENT);
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(day(by(Way.POST, appeal).queuedAt()))
                .isEqualTo(TELL_BY.minusDays(1))
                .isEqualTo(extension(appeal).warned().map(this::day).orElseThrow());
    }

    /// Told on a Friday, to be proved by Monday: whoever posts a letter must do so before he goes home.
    @Proves({G5_3, G6_3, G6_4})
    @Test
    void beforeAWeekendTheLetterIsThereAtOnceAndALateReceiptIsProofAllTheSame() {
        clock.set(MORNING.plus(Duration.ofDays(4)));
        LocalDate friday = day(clock.instant());
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 05", ""), friday.plusDays(3));
        rounds.go();
        Smsc.Received message = got(by(Way.SMS, appeal));
        clock.set(clock.instant().plus(Duration.ofMinutes(61)));
        rounds.go();
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(day(by(Way.POST, appeal).queuedAt())).isEqualTo(friday);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        SMSC.say(message, DeliveryReceiptState.DELIVRD);
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.DELIVERED);
        assertThat(provedBy(appeal)).contains(Way.SMS);
    }

    @Test
    void aLateReceiptThatItNeverCameTakesNoFurtherWay() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 06", "late@example.kz"), TOMORROW);
        rounds.go();
        Smsc.Received message = got(by(Way.SMS, appeal));
        POSTBOX.busy(true);
        clock.set(clock.instant().plus(Duration.ofMinutes(61)));
        rounds.go();
        assertThat(by(Way.EMAIL, appeal).state()).isEqualTo(State.QUEUED);
        SMSC.say(message, DeliveryReceiptState.UNDELIV);
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.BOUNCED);
        assertThat(deliveries.of(extension(appeal).entry())).hasSize(3);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /// What a killed office leaves behind: one letter that the server had taken already, one that had not gone yet.
    @Proves(G6_3)
    @Test
    void whatWasUnderWayWhenTheOfficeWasKilledGoesAgainUnderTheSameNameAndIsToldOnce() {
        POSTBOX.busy(true);
        AppealId taken = extended(Optional.of(Way.EMAIL), address("", "taken@example.kz"));
        AppealId unsent = extended(Optional.of(Way.EMAIL), address("", "unsent@example.kz"));
        rounds.go();
        POSTBOX.busy(false);
        Instant killed = MORNING.plus(Duration.ofHours(3));
        clock.set(killed);
        List<Delivery> sent = claimed(killed).stream()
                .filter(delivery -> delivery.appeal().equals(taken))
                .toList();
        sent.forEach(this::carried);
        rounds.go();
        assertThat(provedBy(taken)).isEmpty();
        assertThat(provedBy(unsent)).isEmpty();

        clock.set(killed.plus(Duration.ofMinutes(6)));
        rounds.go();
        rounds.go();
        assertThat(sent).isNotEmpty();
        assertThat(letters(taken))
                .allSatisfy(each -> assertThat(copies(each))
                        .isEqualTo(sent.stream().anyMatch(before -> before.id() == each.id()) ? 2 : 1));
        assertThat(letters(unsent))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(copies(each)).isEqualTo(1));
        assertThat(List.of(taken, unsent))
                .allSatisfy(appeal -> assertThat(journaled(appeal))
                        .containsExactly(new Corresponding.Told(Notice.EXTENDED, Way.EMAIL)));
    }

    /// Everything that is due by e-mail, as one who is about to send it holds it.
    private List<Delivery> claimed(Instant now) {
        return Stream.iterate(
                        queue.claim(now, now.plus(Duration.ofMinutes(5)), Way.EMAIL),
                        Optional::isPresent,
                        _ -> queue.claim(now, now.plus(Duration.ofMinutes(5)), Way.EMAIL))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The server takes it, and the office is killed before it writes that down.
    private void carried(Delivery delivery) {
        CaseFile file = files.open(delivery.appeal()).orElseThrow();
        waysOut.stream()
                .filter(out -> out.way() == Way.EMAIL)
                .forEach(out -> out.carry(delivery, file, out.address(file).orElseThrow()));
    }

    private List<Delivery> letters(AppealId appeal) {
        return deliveries.of(appeal).stream()
                .filter(each -> each.way() == Way.EMAIL)
                .toList();
    }

    /// How often a letter reached the server, by its name.
    private static long copies(Delivery delivery) {
        String name = "Message-ID: " + delivery.proof();
        return POSTBOX.letters().stream()
                .filter(letter -> letter.contains(name))
                .count();
    }
}
