package kz.jauap.office.intake.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The number of the platform on the pages: found by it, copied from it.
@OfficeTest
@Import(AtWork.class)
class NumberPagesTest extends NumberedOutside {
    @Autowired
    Search search;

    @Autowired
    People people;

    @Autowired
    CaseFiles files;

    @Autowired
    Tracking tracking;

    private CardRow found(String words) {
        var rows = search.find(people.access(town.who(REGISTRAR)).sight(), words, Filter.none(), DAY);
        assertThat(rows).as(words).hasSize(1);
        return rows.getFirst().row();
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
