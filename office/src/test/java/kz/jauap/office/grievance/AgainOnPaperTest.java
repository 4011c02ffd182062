package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Registration;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// A second complaint on paper of one answer: the clerk is told of the first before it is registered.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class AgainOnPaperTest extends GrievedCases {
    private ResultActions typed(Registration of, Map<String, String> otherwise) throws Exception {
        return new PaperAtDesk(web, atWork, "registrar").typed(of.number().text(), otherwise);
    }

    private Optional<Origin> origin(ResultActions sent) throws Exception {
        CaseFile grievance = cases.open(LedTo.name(sent)).orElseThrow();
        return grievance.card().registered().origin();
    }

    @Test
    void theClerkIsToldOfTheFirstAndSaysWhetherThisIsAnother() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        typed(of, Map.of()).andExpect(status().is3xxRedirection());
        String first = file(of.appeal()).card().grievance().orElseThrow();
        typed(of, Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Жалоба на это уже есть: " + first + ", принята ")))
                .andExpect(content().string(Matchers.containsString("name=\"contestsAgain\"")))
                .andExpect(content().string(Matchers.containsString("На место никто не выезжал")));
        assertThat(file(of.appeal()).card().grievance()).contains(first);
        typed(of, Map.of("contestsAgain", "given for another number")).andExpect(status().isUnprocessableContent());
        assertThat(origin(typed(of, Map.of("contestsAgain", "yes"))))
                .map(Origin::relation)
                .contains(Origin.Relation.GRIEVANCE);
        assertThat(file(of.appeal()).card().grievance()).isPresent().isNotEqualTo(Optional.of(first));
    }

    /// What was filed unsigned is brought signed.
    @Test
    void thePaperThatGivesAGrievanceTheForceOfLawIsNotHeldBack() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        grieved(of);
        assertThat(origin(typed(of, Map.of()))).map(Origin::relation).contains(Origin.Relation.GRIEVANCE);
    }

    @Test
    void aSecondPressLeadsToTheSameVoucher() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        var paper = Map.of("key", UUID.randomUUID().toString());
        String voucher = typed(of, paper)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        typed(of, paper).andExpect(redirectedUrl(voucher));
    }

    /// What its author filed unsigned since does not hide the signed one before it.
    @Test
    void theClerkIsToldOfTheSignedOneThoughAnUnsignedCameAfterIt() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        Disagreement open = disagreements.of(file(of.appeal())).orElseThrow();
        typed(of, Map.of()).andExpect(status().is3xxRedirection());
        String first = file(of.appeal()).card().grievance().orElseThrow();
        complaining.file(open, "Келіспеймін", List.of("Шамды жөндеу"), Optional.empty());
        assertThat(file(of.appeal()).card().grievance()).isPresent().isNotEqualTo(Optional.of(first));
        typed(of, Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(Matchers.containsString("Жалоба на это уже есть: " + first + ", принята ")));
    }

    /// Sure of one name, the clerk sets it right: whose case it is is asked anew.
    @Test
    void aTickHoldsForThePersonWhomItWasGivenFor() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        var given = Map.of("number", "", "patronymic", "Ғаниқызы");
        String tick = Jsoup.parse(typed(of, given)
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("input[name=contestsSame]")
                .attr("value");
        var changed = Map.of("number", "", "patronymic", "", "contestsSame", tick);
        typed(of, changed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Это тот же заявитель")));
        var misnamed = Map.of("given", "Гүлнар", "contestsSame", tick);
        typed(of, misnamed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("а имя другое")));
        var same = Map.of("number", "", "patronymic", "Ғаниқызы", "contestsSame", tick);
        typed(of, same).andExpect(status().is3xxRedirection());
    }
}
