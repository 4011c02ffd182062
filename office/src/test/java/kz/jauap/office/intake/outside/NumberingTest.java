package kz.jauap.office.intake.outside;

import static kz.jauap.office.intake.outside.OutsideTown.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.OutsideNumber;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
@Import(AtWork.class)
class NumberingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String REGISTRAR = "medeu.registrar";

    @Autowired
    Numbering numbering;

    @Autowired
    Search search;

    @Autowired
    People people;

    @Autowired
    CaseFiles files;

    @Autowired
    Tracking tracking;

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    private Town town;
    private StepForms forms;

    @BeforeEach
    void thereIsATown(@Autowired ApplicationContext office) {
        town = OutsideTown.in(office).at("2026-11-25T10:00");
        forms = new StepForms(web, at, town);
    }

    private static Registered registered(String number, LocalDate day, Optional<LocalDate> stated) {
        return new Registered(OutsideNumber.parse(number).orElseThrow(), day, stated);
    }

    private AppealId paper() {
        return town.at("2026-11-23T10:00").paper(DISTRICT);
    }

    private CardRow found(String words) {
        var rows = search.find(people.access(town.who(REGISTRAR)).sight(), words, Filter.none(), DAY);
        assertThat(rows).as(words).hasSize(1);
        return rows.getFirst().row();
    }

    @Test
    void anOfficialAppealAwaitsTheNumberWhereTheRegisterIsKeptOutside() {
        assertThat(town.card(paper()).legalNumber()).isEqualTo(new LegalNumber.Awaited());
        assertThat(town.card(town.question(DISTRICT)).legalNumber()).isEqualTo(new LegalNumber.Ours());
        assertThat(town.card(town.paper("city")).legalNumber()).isEqualTo(new LegalNumber.Ours());
    }

    @Test
    void theTermFollowsWhatThePlatformStates() {
        AppealId appeal = paper();
        LocalDate counted = town.card(appeal).due().considerBy();
        town.at("2026-11-25T10:00");
        assertThat(numbering.told(appeal, registered("ЖТ-2026-00000001", DAY, Optional.empty())))
                .isInstanceOf(Acted.Done.class);
        assertThat(town.card(appeal).due().considerBy()).isEqualTo(counted);
        LocalDate stated = LocalDate.of(2026, 12, 15);
        numbering.told(appeal, registered("ЖТ-2026-00000001", DAY, Optional.of(stated)));
        Card card = town.card(appeal);
        assertThat(card.due().considerBy()).isEqualTo(stated);
        assertThat(card.due().controlDay()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(card.due().regime()).isPresent();
        assertThat(town.entries(appeal))
                .filteredOn(each -> each instanceof Receipt.NumberedOutside)
                .hasSize(2);
    }

    @Test
    void aDayThatNoLawAllowsIsKeptAndMarkedButNotWatched() throws Exception {
        AppealId appeal = paper();
        LocalDate counted = town.card(appeal).due().considerBy();
        town.at("2026-11-25T10:00");
        LocalDate slip = LocalDate.of(2028, 12, 9);
        assertThat(numbering.told(appeal, registered("ЖТ-2026-00000028", DAY, Optional.of(slip))))
                .isInstanceOf(Acted.Done.class);
        Card card = town.card(appeal);
        assertThat(card.due().considerBy()).isEqualTo(counted);
        assertThat(card.legalNumber().outside().orElseThrow().stated()).contains(slip);
        forms.opened(REGISTRAR, forms.casePage(appeal))
                .andExpect(content().string(containsString("закон не допускает дня позже")));
        String alias = card.number().alias();
        forms.opened("controller", "/ru/staff/outside-register")
                .andExpect(content().string(allOf(containsString(alias), containsString("09.12.2028"))));
        numbering.told(appeal, registered("ЖТ-2026-00000028", DAY, Optional.of(counted.plusDays(1))));
        assertThat(town.card(appeal).due().considerBy()).isEqualTo(counted.plusDays(1));
        forms.opened("controller", "/ru/staff/outside-register")
                .andExpect(content().string(not(containsString(alias))));
    }

    @Test
    void whatIsToldTwiceIsWrittenOnce() {
        AppealId appeal = paper();
        town.at("2026-11-25T10:00");
        numbering.told(appeal, registered("ЖТ-2026-00000002", DAY, Optional.empty()));
        int before = town.entries(appeal).size();
        assertThat(numbering.told(appeal, registered("zht-2026-00000002", DAY, Optional.empty())))
                .isEqualTo(Numbering.SAME);
        assertThat(town.entries(appeal)).hasSize(before);
    }

    @Test
    void oneNumberIsForOneAppeal() {
        AppealId first = paper();
        AppealId second = paper();
        town.at("2026-11-25T10:00");
        numbering.told(first, registered("ЖТ-2026-00000003", DAY, Optional.empty()));
        assertThat(numbering.told(second, registered("ЖТ-2026-00000003", DAY, Optional.empty())))
                .isEqualTo(Acted.refuse("intake.outside.refused.taken"));
        assertThat(town.card(second).legalNumber().awaited()).isTrue();
    }

    @Test
    void whatCannotBeIsNotWritten() {
        AppealId appeal = paper();
        town.at("2026-11-25T10:00");
        assertThat(numbering.told(appeal, registered("ЖТ-2026-9", LocalDate.of(2026, 11, 26), Optional.empty())))
                .isEqualTo(Acted.refuse("intake.outside.refused.day"));
        assertThat(numbering.told(appeal, registered("ЖТ-2026-9", DAY, Optional.of(DAY.minusDays(1)))))
                .isEqualTo(Acted.refuse("intake.outside.refused.backwards"));
        assertThat(numbering.told(town.paper("city"), registered("ЖТ-2026-9", DAY, Optional.empty())))
                .isEqualTo(Acted.refuse("intake.outside.refused.ours"));
    }

    @Test
    void isFoundAndShownByTheNumberOfThePlatform() throws Exception {
        AppealId appeal = paper();
        String alias = town.card(appeal).number().alias();
        String code = tracking.code(appeal).grouped();
        web.perform(get("/api/v1/appeals/" + alias).header("Jauap-Tracking-Code", code))
                .andExpect(jsonPath("$.legalNumber.whose").value("AWAITED"));
        forms.opened(REGISTRAR, "/ru/staff/voucher/" + alias)
                .andExpect(content().string(containsString("Ожидается номер")));
        town.at("2026-11-25T10:00");
        numbering.told(appeal, registered("ЖТ-2026-12345678", DAY, Optional.of(LocalDate.of(2026, 12, 15))));
        assertThat(found("ЖТ-2026-12345678").appeal()).isEqualTo(appeal);
        assertThat(found("zht-2026-12345678").legalNumber().outside()).isPresent();
        assertThat(files.find("ЖТ – 2026 – 12345678")).contains(appeal);
        web.perform(get("/api/v1/appeals/ZHT-2026-12345678").header("Jauap-Tracking-Code", code))
                .andExpect(jsonPath("$.legalNumber.number").value("ЖТ-2026-12345678"))
                .andExpect(jsonPath("$.considerBy").value("2026-12-15"));
        for (String page : new String[] {"/ru/staff/voucher/" + alias, forms.casePage(appeal), "/ru/staff/journal"}) {
            forms.opened(REGISTRAR, page).andExpect(content().string(containsString("ЖТ-2026-12345678")));
        }
        web.perform(get("/ru/staff/voucher/" + alias + ".pdf").with(at.as(REGISTRAR)))
                .andExpect(status().isOk());
    }

    @Test
    void aRegistrarCopiesItFromThePlatform() throws Exception {
        AppealId appeal = paper();
        town.at("2026-11-25T10:00");
        forms.opened(REGISTRAR, forms.casePage(appeal)).andExpect(content().string(containsString("/outside-number")));
        forms.opened(REGISTRAR, appeal, "outside-number").andExpect(status().isOk());
        forms.sent(REGISTRAR, appeal, "outside-number", "number", "жол", "day", "", "stated", "никогда")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("никогда")));
        forms.sent(REGISTRAR, appeal, "outside-number", "number", "жт-2026-77", "day", "24.11.2026", "stated", "")
                .andExpect(status().is3xxRedirection());
        assertThat(town.card(appeal).legalNumber().outside().orElseThrow().number())
                .isEqualTo("ЖТ-2026-77");
        forms.opened("registrar", forms.casePage(town.paper("city")) + "/outside-number")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("сама канцелярия")));
    }
}
