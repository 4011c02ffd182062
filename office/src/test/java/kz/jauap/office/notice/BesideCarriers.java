package kz.jauap.office.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.post.Postbox;
import kz.jauap.office.post.Smsc;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// An office beside a mail server and an operator's centre, with applicants whose terms are extended and who are to be
/// told.
abstract class BesideCarriers {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    static final LocalDate TELL_BY = LocalDate.of(2026, 11, 26);
    static final Postbox POSTBOX = new Postbox();
    static final Smsc SMSC = new Smsc();

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
    MovableClock clock;

    @DynamicPropertySource
    static void carriers(DynamicPropertyRegistry properties) {
        properties.add("jauap.smtp-url", () -> "smtp://127.0.0.1:" + POSTBOX.port() + "?from=office@almaty.example");
        properties.add("jauap.smpp-url", SMSC::url);
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        POSTBOX.busy(false);
        SMSC.mood(Smsc.Mood.WELL);
        clock.set(MORNING);
    }

    AppealId filed(Optional<Way> way, Address address) {
        Filing paper = Filings.paper(BodyId.CITY, clock.instant(), "Шам жанбайды");
        return registrar
                .register(Sketch.like(paper)
                        .parties(List.of(applicant(address)))
                        .told(way.map(each -> new WayChosen(Optional.of(each), "ru")))
                        .done())
                .appeal();
    }

    static Party applicant(Address address) {
        return new Party.Individual(
                "Өмірова", "Қарлығаш", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), address);
    }

    static Address address(String phone, String email) {
        return new Address(
                Optional.of("Алматы, Абай даңғылы, 10"),
                Optional.of(phone).filter(each -> !each.isEmpty()),
                Optional.of(email).filter(each -> !each.isEmpty()));
    }

    AppealId extended(Optional<Way> way, Address address) {
        return extended(way, address, TELL_BY);
    }

    AppealId extended(Optional<Way> way, Address address, LocalDate tellBy) {
        AppealId appeal = filed(way, address);
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Timing.ExtensionGranted(
                        10, held.text("қосымша тексеру"), held.card().due(), tellBy, Optional.empty())));
        return appeal;
    }

    Telling extension(AppealId appeal) {
        return tellings.of(appeal).stream()
                .filter(each -> each.notice() == Notice.EXTENDED)
                .findFirst()
                .orElseThrow();
    }

    Delivery by(Way way, AppealId appeal) {
        return deliveries.of(extension(appeal).entry()).stream()
                .filter(each -> each.way() == way)
                .findFirst()
                .orElseThrow();
    }

    Optional<Way> provedBy(AppealId appeal) {
        return extension(appeal).proof().map(Telling.Proof::way);
    }

    List<Corresponding> journaled(AppealId appeal) {
        return journal.history(appeal).stream()
                .map(each -> each.entry())
                .filter(Corresponding.class::isInstance)
                .map(Corresponding.class::cast)
                .filter(each -> (each instanceof Corresponding.Told(var what, var _) && what == Notice.EXTENDED)
                        || each instanceof Corresponding.CameBack)
                .toList();
    }

    static Smsc.Received got(Delivery sms) {
        return SMSC.received().stream()
                .filter(each -> each.id().equals(sms.proof()))
                .findFirst()
                .orElseThrow();
    }
}
