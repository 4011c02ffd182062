package kz.jauap.office.registry.act;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.springframework.context.ApplicationContext;

/// Almaty with its staff, for tests: appeals arrive, officials put their hands on them, days go by.
public final class Town {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final People people;
    private final Registrar registrar;
    private final Journal journal;
    private final MovableClock clock;

    private Town(People people, Registrar registrar, Journal journal, MovableClock clock) {
        this.people = people;
        this.registrar = registrar;
        this.journal = journal;
        this.clock = clock;
    }

    public static Town in(ApplicationContext office) {
        office.getBean(AlmatyStaff.class).load();
        return new Town(
                office.getBean(People.class),
                office.getBean(Registrar.class),
                office.getBean(Journal.class),
                office.getBean(MovableClock.class));
    }

    public Town at(String almatyTime) {
        clock.set(LocalDateTime.parse(almatyTime).atZone(ALMATY).toInstant());
        return this;
    }

    public Instant now() {
        return clock.instant();
    }

    public Officer officer(String login) {
        return people.withLogin(login).orElseThrow();
    }

    public SignedIn who(String login) {
        return people.atWork(officer(login));
    }

    public Hand hand(String login, AppealId appeal) {
        return Hand.on(appeal, who(login));
    }

    public AppealId paper(String body) {
        return filed(Filings.paper(new BodyId(body), now(), "Көше шамы жанбайды"));
    }

    public AppealId question(String body) {
        return filed(Filings.question(new BodyId(body), now(), "Көше шамы қашан жанады?"));
    }

    public AppealId threat(String body) {
        return filed(Varied.filing(
                Filings.paper(new BodyId(body), now(), "Подготовка преступления"), Urgency.THREAT, each -> each));
    }

    public AppealId unsigned(String body) {
        return filed(Varied.unsigned(Filings.paper(new BodyId(body), now(), "Қолтаңбасыз")));
    }

    /// A complaint about officials of the staff.
    public AppealId complaint(String body, String... logins) {
        List<Letter.Named> named = List.of(logins).stream()
                .map(login -> new Letter.Named(login, Optional.of(officer(login).id())))
                .toList();
        return complaint(body, named);
    }

    public AppealId complaint(String body, List<Letter.Named> named) {
        return filed(Varied.filing(
                Filings.paper(new BodyId(body), now(), "Қызметкер дөрекі сөйледі"),
                Urgency.ORDINARY,
                letter -> letter.complaining(
                        new Letter.Complaint(named, Optional.of("дөрекілік"), Optional.of("кешірім")))));
    }

    /// An appeal on a topic, from a district.
    public AppealId about(String body, Optional<String> topic, Optional<String> district, String text) {
        return filed(Varied.filing(
                Filings.paper(new BodyId(body), now(), text),
                Urgency.ORDINARY,
                letter -> new Letter(
                        letter.language(),
                        "",
                        text,
                        List.of(text),
                        letter.addressee(),
                        letter.place(),
                        district,
                        topic,
                        1,
                        Optional.empty())));
    }

    /// An appeal in a language.
    public AppealId written(String body, Lang lang, String text) {
        return filed(Varied.filing(
                Filings.paper(new BodyId(body), now(), text),
                Urgency.ORDINARY,
                letter -> new Letter(
                        lang.tag(),
                        "",
                        text,
                        List.of(text),
                        letter.addressee(),
                        letter.place(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Optional.empty())));
    }

    public AppealId filed(Filing filing) {
        return registrar.register(filing).appeal();
    }

    public Card card(AppealId appeal) {
        return journal.card(appeal).orElseThrow();
    }

    public Entry last(AppealId appeal) {
        return entries(appeal).getLast();
    }

    /// What happened in a case, but for the notices that the messenger writes in between.
    public List<Entry> entries(AppealId appeal) {
        return journal.history(appeal).stream()
                .map(Journaled::entry)
                .filter(entry -> !(entry instanceof Corresponding.Told))
                .toList();
    }
}
