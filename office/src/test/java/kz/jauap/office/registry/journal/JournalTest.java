package kz.jauap.office.registry.journal;

import static kz.jauap.office.guide.Point.U32;
import static kz.jauap.office.guide.Point.U37;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The journal: nothing in it changes, its read copy follows it, a refusal leaves nothing.
@OfficeTest
class JournalTest extends RegistrationBook {
    @Autowired
    Lists lists;

    @Autowired
    Search search;

    @Autowired
    JdbcClient sql;

    @Test
    void whatIsLackingIsNamedAndTheTermIsCountedInTheSameBreath() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        assertThat(paper.registered().weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(paper.registered().lacking()).isEmpty();
        assertThat(paper.registered().due().considerBy()).hasToString("2026-12-08");
        Registration empty = registrar.register(Filings.paper(CITY, MORNING, " "));
        assertThat(empty.registered().lacking()).containsExactly(Requisite.SUBSTANCE);
        Registration question = registrar.register(Filings.question(CITY, MORNING, "Сұрақ"));
        assertThat(question.registered().due().legal()).isFalse();
    }

    @Meets(U32)
    @Test
    void nothingInTheJournalCanBeChanged() {
        registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        for (String change : List.of(
                "update registry_entry set type = 999", "delete from registry_entry", "truncate registry_entry")) {
            assertThatThrownBy(() -> sql.sql(change).update()).hasMessageContaining("final");
        }
    }

    @Test
    void theReadCopyFollowsTheEntries() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        journal.act(
                paper.appeal(), new Actor.Official(1), held -> Acted.of(new Routing.Assigned(7, held.text("қара"))));
        Card card = journal.card(paper.appeal()).orElseThrow();
        assertThat(card.stage()).isEqualTo(Stage.IN_WORK);
        assertThat(card.executor()).hasValue(7);
        var row = lists.row(paper.appeal()).orElseThrow();
        assertThat(row.stage()).isEqualTo(card.stage());
        assertThat(row.executor()).isEqualTo(card.executor());
        assertThat(row.considerBy()).isEqualTo(card.due().considerBy());
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        Acted acted = journal.act(paper.appeal(), new Actor.Official(1), held -> {
            held.text("бұл сөз қалмауы керек");
            return Acted.refuse("registry.refused");
        });
        assertThat(acted).isInstanceOf(Acted.Refused.class);
        assertThat(journal.history(paper.appeal())).hasSize(1);
        assertThat(sql.sql("select count(*) from registry_text where words like 'бұл сөз%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Meets(U37)
    @Test
    void searchFindsByFoldedWordsByNumberAndByIin() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Ерекше әңгіме зәуіт"));
        Sight all = new Sight(Set.of(CITY), Set.of(), Set.of(CITY), Set.of(), Set.of(99L), Set.of(99L));
        for (String words : List.of(
                "ангиме зауит",
                "омирова",
                paper.number().text(),
                paper.number().alias().toLowerCase(Locale.ROOT),
                "850102200024",
                paper.number().alias().substring(15))) {
            assertThat(search.find(all, words, Filter.none(), LocalDate.of(2026, 11, 23)))
                    .as(words)
                    .anyMatch(found -> found.row().appeal().equals(paper.appeal()));
        }
    }
}
