package kz.jauap.office.routing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// However many complaints wait for it, the one whose term ends first is never the one that is not shown.
@OfficeTest
@Import(AtWork.class)
class UnsettledPanelTest extends WorkingTown {
    @Autowired
    UnsettledPanelTest(ApplicationContext office) {
        super(office);
    }

    private AppealId naming() {
        return town.complaint("energy", List.of(new Letter.Named("начальник", Optional.empty())));
    }

    @Test
    void theMostPressingStandFirst() throws Exception {
        AppealId first = naming();
        town.at("2026-11-24T10:00:00");
        for (int later = 0; later < Lists.PAGE; later++) {
            naming();
        }
        var page = Jsoup.parse(forms.opened("energy.registrar", "/ru/staff/queue")
                .andReturn()
                .getResponse()
                .getContentAsString());
        var shown = page.select("section[aria-labelledby=unsettled] tbody tr");
        assertThat(shown).hasSize(5);
        assertThat(shown.getFirst().text()).contains(town.card(first).number().text());
        assertThat(page.select("section[aria-labelledby=unsettled] a[href*=UNSETTLED]"))
                .hasSize(1);
    }
}
