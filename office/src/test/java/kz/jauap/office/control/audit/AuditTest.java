package kz.jauap.office.control.audit;

import static kz.jauap.office.guide.Point.U32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What officials read and do is on record, and a record changed by hand is found.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class AuditTest extends Auditors {
    @Autowired
    AuditTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whereNoNumberIsKnownNoneIsShownInFull() throws Exception {
        Filing without = Sketch.like(Filings.paper(BodyId.CITY, town.now(), "Шам жанбайды"))
                .parties(List.of(new Party.Individual(
                        "Өмірова",
                        "Қарлығаш",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Address.none())))
                .done();
        forms.opened("registrar", forms.casePage(town.paper("city")))
                .andExpect(content().string(containsString("/reveal")));
        forms.opened("registrar", forms.casePage(town.filed(without)))
                .andExpect(content().string(not(containsString("/reveal"))));
    }

    @Meets(U32)
    @Test
    void whoLooksAtWhatIsMaskedIsOnRecord() throws Exception {
        AppealId appeal = town.paper("city");
        String number = town.card(appeal).number().alias();
        forms.opened("registrar", forms.casePage(appeal)).andExpect(status().isOk());
        office.perform(post(forms.casePage(appeal) + "/reveal")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().isOk());
        for (String lang : List.of("kk", "ru", "en")) {
            forms.opened("controller", "/" + lang + "/staff/audit?subject=" + number)
                    .andExpect(status().isOk());
        }
        forms.opened("controller", "/ru/staff/audit?subject=" + number)
                .andExpect(content()
                        .string(allOf(
                                containsString("Показаны персональные данные"),
                                containsString("Открыто дело"),
                                containsString("Что делалось в этом деле"))));
        forms.opened("admin", "/ru/staff/audit?subject=" + number)
                .andExpect(content()
                        .string(allOf(
                                containsString("Показаны персональные данные"),
                                not(containsString("Что делалось в этом деле")))));
        forms.opened("controller", "/ru/staff/audit?subject=" + number + "&deed=EXPORTED")
                .andExpect(content().string(containsString("Таких записей нет")));
        forms.opened("registrar", "/ru/staff/audit").andExpect(status().isForbidden());
    }

    @Test
    void codesAndSitesAreChangedForAReasonThatStaysInTheAudit() throws Exception {
        saysWhy(
                "/ru/staff/codes",
                Map.of(
                        "list", "CHANNEL",
                        "code", "DRONE",
                        "kk", "Дрон",
                        "ru", "Дрон",
                        "en", "Drone",
                        "outside", "77",
                        "since", "01.12.2026"),
                AuditDeed.CODE_CHANGED,
                "CHANNEL DRONE");
        saysWhy(
                "/ru/staff/sites/turksib",
                Map.of("name-kk", "Түрксіб", "name-ru", "Турксиб", "name-en", "Turksib"),
                AuditDeed.SITE_CHANGED,
                "turksib");
    }

    private void saysWhy(String form, Map<String, String> filled, AuditDeed deed, String subject) throws Exception {
        office.perform(filledIn(form, filled)).andExpect(status().isUnprocessableContent());
        office.perform(filledIn(form, filled).param("reason", "Приказ № 5 от 20.11.2026"))
                .andExpect(status().is3xxRedirection());
        assertThat(audit.lines(
                        new Narrowed(Optional.of(subject), Optional.empty(), Optional.of(deed), Long.MAX_VALUE), 10))
                .extracting(line -> line.change().reason())
                .containsExactly("Приказ № 5 от 20.11.2026");
        forms.opened("controller", "/ru/staff/audit?deed=" + deed)
                .andExpect(content().string(containsString("Приказ № 5 от 20.11.2026")));
    }

    private MockHttpServletRequestBuilder filledIn(String form, Map<String, String> filled) {
        MockHttpServletRequestBuilder sent = post(form).with(FormToken.sent()).with(at.as("admin"));
        filled.forEach(sent::param);
        return sent;
    }
}
