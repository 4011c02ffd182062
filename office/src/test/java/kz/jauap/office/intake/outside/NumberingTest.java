package kz.jauap.office.intake.outside;

import static kz.jauap.office.intake.outside.OutsideTown.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(AtWork.class)
class NumberingTest extends NumberedOutside {
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
}
