package kz.jauap.office.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.Map;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.collective.Collective;
import kz.jauap.office.intake.collective.Member;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.routing.Redirecting;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// A sheet with several who sign, or with a place on the map that goes along with a part.
@OfficeTest
@Import(AtWork.class)
class SheetOfSeveralTest extends DeskClerk {
    @Autowired
    private Collective collective;

    @Test
    void severalWhoSignAreACollective() throws Exception {
        CaseFile file = registered(web.perform(paper(
                "registrar",
                Map.of(
                        "surname",
                        "Ким",
                        "given",
                        "Ольга",
                        "text",
                        "Двор",
                        "together",
                        "Омаров Берік Асқарұлы; 781231103458; Абай д., 10\n\nЛи",
                        "unsigned",
                        "3"))));
        assertThat(file.card().registered().applicant()).isEqualTo(ApplicantKind.COLLECTIVE);
        assertThat(file.parties())
                .extracting(each -> each.name())
                .containsExactly("Ким Ольга", "Омаров Берік Асқарұлы", "Ли");
        List<Member> members = collective.of(file);
        assertThat(members.get(1).lacking()).isEmpty();
        assertThat(members.get(2).lacking())
                .containsExactlyInAnyOrder(Requisite.IIN, Requisite.POSTAL_ADDRESS, Requisite.SIGNATURE);
        String alias = file.card().number().alias();
        for (String page : List.of("/ru/staff/case/" + alias, "/ru/staff/voucher/" + alias)) {
            web.perform(get(page).with(atWork.as("registrar")))
                    .andExpect(content().string(Matchers.containsString("Омаров Берік Асқарұлы")))
                    .andExpect(content().string(Matchers.containsString("нет подписи")));
        }
        web.perform(get("/ru/staff/journal").param("q", "781231103458").with(atWork.as("registrar")))
                .andExpect(content().string(Matchers.containsString("Ким Ольга (+2)")));
    }

    @Test
    void aPlaceOnTheMapGoesAlongWithAPart(@Autowired Redirecting redirecting, @Autowired ApplicationContext office)
            throws Exception {
        String point = "at=43.24000,76.96000";
        CaseFile file = registered(web.perform(
                paper("registrar", Map.of("text", "Фонарь", "claims", "Починить", "at", "43.24000,76.96000"))));
        var hand = Town.in(office).hand("registrar", file.card().appeal());
        assertThat(redirecting.inside(hand, new BodyId("medeu"), List.of(), "Их улица"))
                .isInstanceOf(Acted.Done.class);
        String part = files.open(file.card().appeal())
                .orElseThrow()
                .grown()
                .getFirst()
                .number()
                .alias();
        web.perform(get("/ru/staff/case/" + file.card().number().alias()).with(atWork.as("registrar")))
                .andExpect(content().string(Matchers.containsString(point)));
        web.perform(get("/ru/staff/case/" + part).with(atWork.as("medeu.registrar")))
                .andExpect(content().string(Matchers.containsString(point)));
    }
}
