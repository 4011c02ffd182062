package kz.jauap.office.registry.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Cases of which every word is marked, and those who read them.
abstract class MarkedCases {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    CaseFiles files;

    final Town town;
    final Mark marked;
    final String mark;

    MarkedCases(ApplicationContext office) {
        town = Town.in(office);
        marked = Mark.in(office);
        mark = marked.word();
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    AppealId filed(Urgency urgency) {
        Filing plain = Filings.paper(BodyId.CITY, MONDAY.atTime(5, 0).toInstant(java.time.ZoneOffset.UTC), "");
        Party party = new Party.Individual(
                "Тегі" + mark,
                "Аты" + mark,
                Optional.of("Әкесі" + mark),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Өкілі" + mark),
                new Address(Optional.of("Алматы, " + mark), Optional.of(mark), Optional.of(mark + "@example.kz")));
        Letter letter = new Letter(
                "kk",
                "Тақырып " + mark,
                "Біреу " + mark + " дайындап жатыр",
                List.of("Тексеру " + mark, "Жауап"),
                Optional.of("Әкімге " + mark),
                Optional.of("Абай даңғылы " + mark),
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.of(new Letter.Complaint(
                        List.of(new Letter.Named("Анау " + mark, Optional.empty())),
                        Optional.of("Себебі " + mark),
                        Optional.of("Талабы " + mark))));
        Filing filing = Sketch.like(plain)
                .kind(Kind.COMPLAINT)
                .parties(List.of(party))
                .letter(letter)
                .urgency(urgency)
                .done();
        return registrar.register(filing).appeal();
    }

    Actor registrar() {
        return new Actor.Official(town.officer("registrar").id());
    }

    void assign(AppealId appeal) {
        journal.act(
                appeal,
                registrar(),
                held -> Acted.of(new Routing.Assigned(town.officer("executor").id(), held.text("Тапсырма " + mark))));
    }
}
