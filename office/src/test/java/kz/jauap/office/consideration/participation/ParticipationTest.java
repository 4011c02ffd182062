package kz.jauap.office.consideration.participation;

import static kz.jauap.office.guide.Rule.G6_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

/// The applicant takes part in his case.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class ParticipationTest extends WorkingTown {
    private final Registrar registrar;

    @Autowired
    ParticipationTest(ApplicationContext context, Registrar registrar) {
        super(context);
        this.registrar = registrar;
    }

    private Registration inWork() throws Exception {
        Registration of = registrar.register(Filings.paper(new BodyId("housing"), town.now(), "Шатыр ағады"));
        String executor = String.valueOf(town.officer("housing.executor").id());
        forms.sent("housing.head", of.appeal(), "assign", "executor", executor).andExpect(status().is3xxRedirection());
        return of;
    }

    private MockHttpSession session(Registration of) throws Exception {
        return WithCode.opened(web, of.number().text(), of.code().grouped());
    }

    private static String home(Registration of) {
        return "/ru/status/" + of.number().alias();
    }

    private ResultActions sends(Registration of, MockHttpSession session, String what, String reason) throws Exception {
        return web.perform(
                post(home(of) + what).session(session).param("reason", reason).with(FormToken.sent()));
    }

    private ResultActions sees(Registration of, MockHttpSession session) throws Exception {
        return web.perform(get(home(of)).session(session));
    }

    private long told(AppealId appeal, Class<?> kind) {
        return town.entries(appeal).stream().filter(kind::isInstance).count();
    }

    @Proves(G6_1)
    @Test
    void theApplicantSeesTheMaterialsWithoutWhatIsSecret() throws Exception {
        Registration of = inWork();
        MockHttpSession session = session(of);
        sends(of, session, "/materials", "").andExpect(redirectedUrl(home(of) + "#materials"));
        sends(of, session, "/materials", "");
        assertThat(told(of.appeal(), Corresponding.MaterialsAsked.class)).isEqualTo(1);
        forms.opened("housing.executor", forms.casePage(of.appeal()))
                .andExpect(content().string(containsString("Заявитель просит показать материалы дела")));
        forms.sent(
                        "housing.executor",
                        of.appeal(),
                        "inquiry",
                        "to",
                        "ПИК",
                        "question",
                        "Звонил сосед 850102300029, +7 701 555 01 01: когда чинили?")
                .andExpect(status().is3xxRedirection());
        forms.opened("housing.executor", of.appeal(), "materials")
                .andExpect(content().string(containsString("Звонил сосед ●●●, ●●●: когда чинили?")));
        forms.sent("housing.executor", of.appeal(), "materials", "words", " ")
                .andExpect(status().isUnprocessableContent());
        forms.sent("housing.executor", of.appeal(), "materials", "words", "ПИК: когда чинили?")
                .andExpect(status().is3xxRedirection());
        sees(of, session)
                .andExpect(content().string(containsString("ПИК: когда чинили?")))
                .andExpect(content().string(not(containsString("Вы попросили показать"))));
        forms.opened("executor", of.appeal(), "materials").andExpect(status().isNotFound());
    }

    @Proves(G6_1)
    @Test
    void whoWithdrawsIsHeardOnceAndTheExecutorDecides() throws Exception {
        Registration of = inWork();
        MockHttpSession session = session(of);
        for (String lang : List.of("kk", "ru", "en")) {
            web.perform(get("/" + lang + "/status/" + of.number().alias() + "/withdraw")
                            .session(session))
                    .andExpect(status().isOk());
        }
        sends(of, session, "/withdraw", "Шатыр жөн\u001Fделді\u0085Рақмет")
                .andExpect(redirectedUrl(home(of) + "#materials"));
        sends(of, session, "/withdraw", "тағы");
        assertThat(told(of.appeal(), Corresponding.Withdrew.class)).isEqualTo(1);
        assertThat(town.card(of.appeal()).open()).isTrue();
        sees(of, session).andExpect(content().string(containsString("Вы отозвали это обращение")));
        forms.opened("housing.executor", forms.casePage(of.appeal()))
                .andExpect(content().string(containsString("Заявитель отозвал обращение")))
                .andExpect(content().string(containsString("Шатыр жөнделді\nРақмет")));
    }

    @Test
    void aReasonTooLongIsGivenBackWholeAndNothingIsWithdrawn() throws Exception {
        Registration of = inWork();
        String whole = "Ұ".repeat(2000) + "соңы";
        sends(of, session(of), "/withdraw", whole)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(whole)))
                .andExpect(content().string(containsString("Не больше 2\u00a0000 знаков, а здесь 2\u00a0004")));
        assertThat(told(of.appeal(), Corresponding.Withdrew.class)).isZero();
    }

    @Proves(G6_1)
    @Test
    void whatTheApplicantSaysStandsAboveTheQueueUntilSomebodyDoesSomething() throws Exception {
        Registration of = inWork();
        String said = "Кеше шатырдан тағы су ақты " + of.number().text();
        forms.opened("housing.executor", "/ru/staff/queue").andExpect(content().string(not(containsString(said))));
        web.perform(multipart(home(of) + "/message")
                .param("message", said)
                .session(session(of))
                .with(FormToken.sent()));
        forms.opened("housing.executor", "/ru/staff/queue")
                .andExpect(content().string(containsString("Слово заявителя без ответа")))
                .andExpect(content().string(containsString(said)));
        forms.opened("housing.head", "/ru/staff/queue").andExpect(content().string(not(containsString(said))));
        forms.sent("housing.executor", of.appeal(), "note", "words", "Бригада шақырдым")
                .andExpect(status().is3xxRedirection());
        forms.opened("housing.executor", "/ru/staff/queue").andExpect(content().string(not(containsString(said))));
    }

    @Proves(G6_1)
    @Test
    void whatIsWrittenOfAWholeThatWentOnIsReadWhereItWent() throws Exception {
        Registration of = registrar.register(Filings.paper(new BodyId("city"), town.now(), "Шам жанбайды"));
        forms.sent("registrar", of.appeal(), "redirect", "to", "energy", "claims", "1", "claims", "2", "reason", "Желі")
                .andExpect(status().is3xxRedirection());
        String said = "Шам әлі жанбайды " + of.number().text();
        MockHttpSession session = session(of);
        web.perform(multipart(home(of) + "/message")
                        .param("message", said)
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl(home(of) + ".1#messages"));
        web.perform(get(home(of) + ".1").session(session)).andExpect(content().string(containsString(said)));
        forms.opened("energy.registrar", "/ru/staff/queue").andExpect(content().string(containsString(said)));
        forms.opened("registrar", "/ru/staff/queue").andExpect(content().string(not(containsString(said))));
    }

    @Test
    void strangersNeitherAskNorWithdraw() throws Exception {
        Registration of = inWork();
        MockHttpSession other = session(inWork());
        sends(of, other, "/withdraw", "жоқ").andExpect(status().isConflict());
        sends(of, other, "/materials", "").andExpect(redirectedUrl("/ru/status"));
        assertThat(told(of.appeal(), Corresponding.class)).isZero();
    }
}
