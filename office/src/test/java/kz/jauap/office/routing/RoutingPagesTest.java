package kz.jauap.office.routing;

import static kz.jauap.office.guide.Rule.G4_6A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.OptionalLong;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(AtWork.class)
class RoutingPagesTest extends WorkingTown {
    private final CaseFiles files;

    @Autowired
    RoutingPagesTest(ApplicationContext context) {
        super(context);
        files = context.getBean(CaseFiles.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assign", "redirect", "urgent"})
    void everyFormOpensInThreeLanguages(String verb) throws Exception {
        AppealId appeal = town.paper("city");
        for (String lang : List.of("kk", "ru", "en")) {
            forms.opened("registrar", forms.casePage(appeal).replace("/ru/", "/" + lang + "/") + "/" + verb)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"seen\" value=\"1\"")));
        }
    }

    @Test
    void theRegistrarAssignsOnce() throws Exception {
        AppealId appeal = town.paper("city");
        String executor = String.valueOf(town.officer("executor").id());
        String other = String.valueOf(town.officer("executor2").id());
        forms.sent("registrar", appeal, "assign", "executor", executor)
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        forms.sentHavingSeen(1, "registrar", appeal, "assign", "executor", other, "instruction", "Срочно")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("возможно, ваша")))
                .andExpect(content().string(containsString("Срочно")));
        assertThat(town.card(appeal).executor())
                .isEqualTo(OptionalLong.of(town.officer("executor").id()));
    }

    /// Whoever asks the controller's consent asks it for all that came here; which claims go, he says once he has it.
    @Test
    void thatAPartOfSeveralClaimsGoesFurtherIsAskedWithoutChoosingAmongThem() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent("registrar", appeal, "redirect", "to", "energy", "claims", "1", "claims", "2", "reason", "Жарық")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        AppealId part = files.open(town.card(appeal).number().alias() + ".1")
                .orElseThrow()
                .card()
                .appeal();
        forms.opened("energy.registrar", forms.casePage(part) + "/redirect")
                .andExpect(content().string(not(containsString("name=\"claims\""))));
        forms.sent("energy.registrar", part, "redirect", "to", "roads", "reason", "Жол шамдары")
                .andExpect(redirectedUrl(forms.casePage(part)));
        assertThat(town.last(part)).isInstanceOf(Routing.OnwardAsked.class);
        forms.sent("controller", part, "onward", "decision", "ALLOW", "reason", "Келісемін");
        forms.opened("energy.registrar", forms.casePage(part) + "/redirect")
                .andExpect(content().string(containsString("name=\"claims\"")));
    }

    /// Consent to one body is none to another: to which it is asked for all, and what was ticked is not dropped
    /// silently.
    @Test
    void whatWasTickedForABodyWithoutConsentIsNotLost() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent("registrar", appeal, "redirect", "to", "energy", "claims", "1", "claims", "2", "reason", "Жарық");
        AppealId part = files.open(town.card(appeal).number().alias() + ".1")
                .orElseThrow()
                .card()
                .appeal();
        forms.sent("energy.registrar", part, "redirect", "to", "roads", "reason", "Жол шамдары");
        forms.sent("controller", part, "onward", "decision", "ALLOW", "reason", "Келісемін");
        forms.sent("energy.registrar", part, "redirect", "to", "medeu", "claims", "2", "reason", "Аула шамдары")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Согласие запрашивается на всё дело")))
                .andExpect(content().string(containsString("value=\"2\" checked")))
                .andExpect(content().string(containsString("Аула шамдары")));
        assertThat(town.last(part)).isInstanceOf(Routing.OnwardAllowed.class);
        String[] all = {"to", "medeu", "claims", "1", "claims", "2", "reason", "Аула шамдары"};
        forms.sent("energy.registrar", part, "redirect", all).andExpect(redirectedUrl(forms.casePage(part)));
        assertThat(town.last(part)).isInstanceOf(Routing.OnwardAsked.class);
    }

    @Test
    void aFormNotFilledInSaysWhatIsMissing() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent("registrar", appeal, "assign", "executor", "abc")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Выберите, кто рассматривает")));
        forms.sent("registrar", appeal, "redirect", "to", "nowhere", "reason", "  ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Выберите орган")))
                .andExpect(content().string(containsString("Отметьте хотя бы одно требование")))
                .andExpect(content().string(containsString("Напишите, почему это их компетенция")));
        forms.sentHavingSeen(
                        -1,
                        "registrar",
                        appeal,
                        "redirect",
                        "to",
                        "energy",
                        "claims",
                        "1",
                        "reason",
                        "а".repeat(10_001))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Не больше")));
        assertThat(town.entries(appeal)).hasSize(1);
    }

    @Test
    void chosenClaimsAreRedirected() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent("registrar", appeal, "redirect", "to", "energy", "claims", "2", "reason", "Их сети")
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        entry -> assertThat(entry.claims()).containsExactly(2));
    }

    @Proves(G4_6A)
    @Test
    void aThreatIsSentOnAndHandedOverWithProof() throws Exception {
        AppealId appeal = town.threat("city");
        forms.sent("registrar", appeal, "urgent", "found", "SEND", "to", "police", "reason", "Угроза")
                .andExpect(status().is3xxRedirection());
        String[] proof = {
            "by",
            "police",
            "taker",
            "Ахметов Б.",
            "post",
            "дежурный",
            "way",
            "COURIER",
            "day",
            "23.11.2026",
            "time",
            "9:61"
        };
        forms.sent("registrar", appeal, "hand-over", proof)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Укажите время")));
        proof[11] = "11:30";
        forms.sent("registrar", appeal, "hand-over", proof)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("не может быть в будущем")));
        town.at("2026-11-23T12:00:00");
        forms.sent("registrar", appeal, "hand-over", proof).andExpect(status().is3xxRedirection());
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.HANDED_OVER);
        forms.opened("registrar", appeal, "hand-over")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("подтверждения не ждёт")))
                .andExpect(content().string(not(containsString("name=\"taker\""))));
    }

    @Test
    void othersAreShownTheDoor() throws Exception {
        AppealId appeal = town.paper("city");
        forms.opened("controller", appeal, "assign").andExpect(status().isForbidden());
        forms.opened("energy.registrar", appeal, "assign").andExpect(status().isNotFound());
        forms.sent("energy.registrar", appeal, "assign", "executor", "1").andExpect(status().isNotFound());
        forms.opened("registrar", "/ru/staff/case/ZHT-100-2026-9999999/assign").andExpect(status().isNotFound());
        forms.opened("registrar", "/ru/staff/case/" + "9".repeat(300) + "/redirect")
                .andExpect(status().isNotFound());
        String page = forms.casePage(appeal) + "/assign";
        forms.office().perform(get(page)).andExpect(status().is3xxRedirection());
        forms.office().perform(post(page).with(forms.at().as("registrar"))).andExpect(status().isForbidden());
    }
}
