package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import kz.jauap.office.grievance.ruling.Contesting;
import kz.jauap.office.grievance.ruling.FirstBody;
import kz.jauap.office.grievance.ruling.Judging;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;

/// A grievance that a clerk joined to a namesake's case is taken out of it, and put back.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class PartingTest extends NamesakesCases {
    private static final String NUMBER = "850102200024";

    @Autowired
    Contesting contesting;

    @Autowired
    Judging judging;

    @Test
    void takenOutItBarsTheApplicantNoMoreAndGetsNoRulingOnHisCase() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = namesakes(of);
        String number = grievance.card().number().text();
        assertThat(barring(of)).contains(number);
        seen("akim", grievance, "/contested").andExpect(status().isOk());

        says("controller", "apart", of, grievance).andExpect(status().is3xxRedirection());
        assertThat(barring(of)).isEmpty();
        assertThat(file(of.appeal()).card().grievance()).isEmpty();
        assertThat(FirstBody.nothingToHandUp(file(of.appeal()))).isPresent();
        assertThat(contesting.of(grievance)).isEmpty();
        assertThat(judging.barred(grievance)).contains("grievance.refused.none");
        seen("akim", grievance, "/contested").andExpect(status().isNotFound());
        seen("akim", grievance, "").andExpect(content().string(containsString(WHY)));
        web.perform(get("/ru/status/" + of.number().alias()).session(session(of)))
                .andExpect(content().string(containsString("подал другой человек")))
                .andExpect(content().string(not(containsString(WHY))));

        Registration own = grieved(of);
        assertThat(barring(of)).contains(own.number().text());
        assertThat(file(of.appeal()).card().grievance()).contains(own.number().text());
    }

    @Test
    void putBackItIsTheApplicantsAgain() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = namesakes(of);
        says("controller", "joined-again", of, grievance).andExpect(status().isUnprocessableContent());
        says("controller", "apart", of, grievance);
        says("controller", "apart", of, grievance).andExpect(status().isUnprocessableContent());
        says("controller", "joined-again", of, grievance).andExpect(status().is3xxRedirection());
        String number = grievance.card().number().text();
        assertThat(barring(of)).contains(number);
        assertThat(file(of.appeal()).card().grievance()).contains(number);
        assertThat(contesting.of(grievance)).isPresent();
        assertThat(FirstBody.nothingToHandUp(file(of.appeal()))).isEmpty();
        assertThat(file(of.appeal()).history().getLast().entry()).isInstanceOf(Grieving.JoinedAgain.class);
    }

    @Test
    void anotherOfHisThatStandsStaysHis() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        Registration own = grieved(of);
        CaseFile grievance = namesakes(of);
        says("controller", "apart", of, grievance).andExpect(status().is3xxRedirection());
        assertThat(file(of.appeal()).card().grievance()).contains(own.number().text());
        assertThat(barring(of)).contains(own.number().text());
    }

    /// Nobody takes from an applicant what his own number or address shows to be his.
    @Test
    void whatIsCertainlyHisIsNotTakenOut() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = brought(of, Map.of("number", NUMBER));
        says("controller", "apart", of, grievance).andExpect(status().isUnprocessableContent());
        assertThat(barring(of)).isPresent();
    }

    /// Married since, and typed in Russian letters: her number and the rest of her name say that it is she.
    @Test
    void whatBearsHerNumberAndPartOfHerNameOpensToHerAndIsNotTakenOut() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = brought(
                of, Map.of("number", NUMBER, "surname", "Ахметова", "given", "Карлыгаш", "patronymic", "Ганикызы"));
        assertThat(opensAlong(of, grievance)).isTrue();
        says("controller", "apart", of, grievance).andExpect(status().isUnprocessableContent());
        says("energy.registrar", "apart", of, grievance).andExpect(status().isUnprocessableContent());
        assertThat(barring(of)).isPresent();
    }

    /// A clerk has typed the applicant's number under somebody else's name: neither opens the other, even before it is
    /// out; and the body complained of does not take it out.
    @Test
    void aNumberBesideAnotherNameIsNotCertainlyHis() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.deputy");
        var misnamed = Map.of("number", NUMBER, "given", "Гүлнар");
        new PaperAtDesk(web, atWork, "registrar")
                .typed(of.number().text(), misnamed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("а имя другое")));
        CaseFile grievance = brought(of, Map.of("number", NUMBER, "given", "Гүлнар", "contestsSame", "yes"));
        assertThat(opensAlong(of, grievance)).isFalse();
        assertThat(bundle(of).keySet()).noneMatch(name -> name.endsWith("-grievance.pdf"));
        says("energy.registrar", "apart", of, grievance)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("только контролёр акимата")));
        says("controller", "apart", of, grievance).andExpect(status().is3xxRedirection());
        assertThat(barring(of)).isEmpty();
        says("energy.registrar", "joined-again", of, grievance).andExpect(status().isUnprocessableContent());
        says("controller", "joined-again", of, grievance).andExpect(status().is3xxRedirection());
        assertThat(barring(of)).isPresent();
        assertThat(opensAlong(of, grievance)).isFalse();
    }

    /// What only a name ties to the case its own chancellery takes out, where the grievance does not name its head.
    @Test
    void aNamesakesIsTakenOutByTheChancelleryItself() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.deputy");
        CaseFile grievance = brought(of, Map.of("contestsSame", "yes"));
        says("energy.registrar", "apart", of, grievance).andExpect(status().is3xxRedirection());
    }

    private boolean opensAlong(Registration of, CaseFile grievance) throws Exception {
        MockHttpSession session = session(of);
        String home = "/ru/status/" + of.number().alias() + "/disagree";
        web.perform(get(home).session(session)).andExpect(status().isOk());
        return web.perform(get("/ru/status/" + grievance.card().number().alias())
                                .session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus()
                == HttpStatus.OK.value();
    }

    @Test
    void nobodyUnderWhomItNamesSaysSo() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = namesakes(of);
        says("energy.executor", "apart", of, grievance).andExpect(status().isForbidden());
        says("energy.registrar", "apart", of, grievance).andExpect(status().isUnprocessableContent());
        says("medeu.registrar", "apart", of, grievance).andExpect(status().isNotFound());
        assertThat(barring(of)).isPresent();
    }
}
