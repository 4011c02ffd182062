package kz.jauap.office.registry.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Routing;
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
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever reads the database or a copy of it learns nothing of what a crime or a threat is about.
@OfficeTest
class SecrecyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    CaseFiles files;

    @Autowired
    Search search;

    @Autowired
    Attachments attachments;

    @Autowired
    Files contents;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    final Town town;
    final Mark marked;
    final String mark;

    @Autowired
    SecrecyTest(ApplicationContext office) {
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

    private AppealId filed(Urgency urgency) {
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
        Filing filing = new Filing(
                plain.body(),
                plain.channel(),
                plain.form(),
                plain.signature(),
                Kind.COMPLAINT,
                plain.acceptor(),
                plain.receivedAt(),
                List.of(party),
                letter,
                List.of(),
                urgency,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return registrar.register(filing).appeal();
    }

    private Actor registrar() {
        return new Actor.Official(town.officer("registrar").id());
    }

    private void assign(AppealId appeal) {
        journal.act(
                appeal,
                registrar(),
                held -> Acted.of(new Routing.Assigned(town.officer("executor").id(), held.text("Тапсырма " + mark))));
    }

    private List<CardRow> found(String login, String words) {
        return search.find(people.access(town.who(login)).sight(), words, Filter.none(), MONDAY).stream()
                .map(Found::row)
                .toList();
    }

    private void showsAll(AppealId appeal) {
        CaseFile file = files.open(appeal).orElseThrow();
        assertThat(file.applicant().name()).isEqualTo("Тегі" + mark + " Аты" + mark + " Әкесі" + mark);
        assertThat(file.letter().text()).contains(mark);
        assertThat(file.letter().claims()).containsExactly("Тексеру " + mark, "Жауап");
        Letter.Complaint complaint = file.letter().complaint().orElseThrow();
        assertThat(complaint.against().getFirst().words()).isEqualTo("Анау " + mark);
        assertThat(complaint.reasons()).contains("Себебі " + mark);
        assertThat(file.row().subject()).isEqualTo("Тақырып " + mark);
        assertThat(file.row().applicant()).isEqualTo("Тегі" + mark + " Аты" + mark + " Әкесі" + mark);
        assertThat(file.history())
                .anySatisfy(entry -> assertThat(entry.entry())
                        .isInstanceOfSatisfying(
                                Routing.Assigned.class,
                                assigned -> assertThat(journal.words(assigned.instruction()))
                                        .contains("Тапсырма " + mark)));
    }

    @Test
    void aThreatIsWrittenDownSealedAndReadByThoseItIsMeantFor() {
        AppealId appeal = filed(Urgency.THREAT);
        assign(appeal);
        assertThat(marked.tellingTables()).isEmpty();
        showsAll(appeal);
        for (String words : List.of(mark.toUpperCase(Locale.ROOT), "тегі" + mark, "даңғылы " + mark)) {
            assertThat(found("registrar", words)).extracting(CardRow::appeal).contains(appeal);
            assertThat(found("deputy", words)).extracting(CardRow::appeal).doesNotContain(appeal);
        }
        assertThat(found("registrar", "x" + mark)).extracting(CardRow::appeal).doesNotContain(appeal);
    }

    @Test
    void theSealFollowsWhatAPersonReadInIt() {
        AppealId appeal = filed(Urgency.ORDINARY);
        assign(appeal);
        assertThat(marked.tellingTables())
                .contains("registry_letter", "registry_claim", "registry_named", "registry_party", "registry_text");
        journal.act(appeal, registrar(), _ -> Acted.of(new Admitting.ThreatRecognised()));
        assertThat(marked.tellingTables()).isEmpty();
        showsAll(appeal);
        journal.act(appeal, registrar(), held -> Acted.of(new Admitting.ThreatDismissed(held.text("Қауіп жоқ"))));
        showsAll(appeal);
        assertThat(found("registrar", mark)).extracting(CardRow::appeal).containsExactly(appeal);
        assertThat(marked.tellingTables()).contains("registry_letter");
    }

    @Test
    void whatWasWrittenDownBeforeIsSealedAtTheNextStart(@Autowired ApplicationContext office) {
        AppealId appeal = filed(Urgency.THREAT);
        assign(appeal);
        sql.sql("update registry_letter set sealed = false, words = ?, subject = ?, addressee = null, place = null,"
                        + " reasons = null, demands = null where appeal = ?")
                .param("Біреу " + mark)
                .param(mark)
                .param(appeal.value())
                .update();
        assertThat(marked.tellingTables()).containsExactly("registry_letter");
        office.getBean("sealing", SmartInitializingSingleton.class).afterSingletonsInstantiated();
        assertThat(marked.tellingTables()).isEmpty();
        assertThat(files.open(appeal).orElseThrow().letter().text()).isEqualTo("Біреу " + mark);
    }

    @Test
    void whatStoodPlainBesideTheCaseIsSealedAtTheNextStart(@Autowired ApplicationContext office) {
        AppealId appeal = filed(Urgency.THREAT);
        attachments.attach(
                appeal.value(),
                contents.store(new ByteArrayInputStream(mark.getBytes(StandardCharsets.UTF_8)), "a.txt"),
                mark + ".txt",
                "ATTACHMENT");
        sql.sql("update files_attachment set name = ? where owner = ?")
                .params(mark + ".txt", appeal.value())
                .update();
        assertThat(marked.tellingTables()).containsExactly("files_attachment");
        sql.sql("delete from registry_sealed_column where name = 'files_attachment.name'")
                .update();
        office.getBean("sealingColumns", SmartInitializingSingleton.class).afterSingletonsInstantiated();
        assertThat(marked.tellingTables()).isEmpty();
        assertThat(attachments.of(appeal.value())).extracting(Attachment::name).containsExactly(mark + ".txt");
    }
}
