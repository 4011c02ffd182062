package kz.jauap.office.registry.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Whoever reads the database or a copy of it learns nothing of what a crime or a threat is about.
@OfficeTest
class SecrecyTest extends MarkedCases {
    @Autowired
    Search search;

    @Autowired
    People people;

    @Autowired
    SecrecyTest(ApplicationContext office) {
        super(office);
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
}
