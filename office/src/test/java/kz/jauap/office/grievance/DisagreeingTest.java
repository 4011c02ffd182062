package kz.jauap.office.grievance;

import static kz.jauap.office.guide.Point.U31;
import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

/// The step of disagreeing on the status page, and the bundle for the court.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class DisagreeingTest extends GrievedCases {
    @Test
    void againstTheAkimOnlyTheCourtIsOpen() throws Exception {
        Registration of = answered(BodyId.CITY, "executor", "akim");
        assertThat(disagreements.of(file(of.appeal())).orElseThrow().courtOnly())
                .isTrue();
        String home = "/en/status/" + of.number().alias() + "/disagree";
        var session = session(of);
        web.perform(get(home).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString("only the court is open"),
                                containsString("Specialised Inter-district Administrative Court"),
                                containsString("23 February 2027"),
                                not(containsString("name=\"reasons\"")))));
        web.perform(post(home).param("reasons", "x").session(session).with(FormToken.sent()))
                .andExpect(redirectedUrl(home));
        assertThat(file(of.appeal()).grown()).isEmpty();
        web.perform(get("/en/status/" + of.number().alias()).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString("There is no superior body: you may go to court"),
                                not(containsString("You may file a grievance")))));
    }

    private ResultActions disagree(String home, MockHttpSession session, String reasons) throws Exception {
        return web.perform(post("/en" + home + "/disagree")
                .param("reasons", reasons)
                .param("demands", "Шамды жөндеу\n\nЖазбаша жауап")
                .session(session)
                .with(FormToken.sent()));
    }

    @Test
    void oneStepOnTheStatusPageMakesItAndOnlyOnce() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        String home = "/status/" + of.number().alias();
        var session = session(of);
        web.perform(get("/en" + home).session(session))
                .andExpect(content()
                        .string(allOf(containsString("I disagree"), not(containsString("since the first receipt")))));
        for (String lang : List.of("kk", "ru", "en")) {
            web.perform(get("/" + lang + home + "/disagree").session(session))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(of.number().text() + " өтінішіме"),
                                    containsString("Шамды жөндеу\nЖауап беру"))));
        }
        web.perform(post("/en" + home + "/disagree")
                        .param("reasons", " ")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
        String voucher = LedTo.place(disagree(home, session, "Келіспеймін"));
        web.perform(get(voucher).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString("Your grievance is filed"),
                                containsString("#signit\">Print and sign"))));
        for (String reasons : List.of("Келіспеймін", "Тағы да келіспеймін")) {
            disagree(home, session, reasons).andExpect(header().string("Location", startsWith("/en/")));
        }
        CaseFile original = file(of.appeal());
        assertThat(original.grown()).hasSize(1);
        String number = original.grown().getFirst().number().alias();
        assertThat(cases.open(number).orElseThrow().letter().claims()).containsExactly("Шамды жөндеу", "Жазбаша жауап");
        web.perform(get("/en" + home).session(session))
                .andExpect(content()
                        .string(containsString(
                                original.grown().getFirst().number().text())));
        web.perform(get("/en/status/" + number).session(session))
                .andExpect(content().string(containsString("grievance.pdf")));
        web.perform(get("/en/status/" + number + "/grievance.pdf").session(session))
                .andExpect(status().isOk());
    }

    /// Whoever comes back by his appeal's code alone reads his grievance from the page that names it.
    @Test
    void theGrievanceThatWasFiledOpensFromThePageOfDisagreement() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        Registration grievance = grieved(of);
        String filed = "/ru/status/" + grievance.number().alias();
        var session = session(of);
        web.perform(get(filed).session(session)).andExpect(redirectedUrl("/ru/status"));
        web.perform(get("/ru/status/" + of.number().alias() + "/disagree").session(session))
                .andExpect(content().string(containsString("href=\"" + filed + "\"")));
        web.perform(get(filed).session(session)).andExpect(status().isOk());
    }

    @Proves(G8)
    @Meets(U31)
    @Test
    void silenceAfterTheTermCanBeComplainedOf() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        assertThat(disagreements.of(file(of.appeal()))).isEmpty();
        clock.set(MORNING.plus(Duration.ofDays(16)));
        Disagreement silence = disagreements.of(file(of.appeal())).orElseThrow();
        assertThat(silence.cause()).isEqualTo(Cause.SILENCE);
        assertThat(silence.right().reviewer().orElseThrow().body()).isEqualTo(BodyId.CITY);
        web.perform(get("/en/status/" + of.number().alias()).session(session(of)))
                .andExpect(content().string(containsString("No answer – complain")));
        web.perform(get("/en/status/" + of.number().alias() + "/disagree").session(session(of)))
                .andExpect(content().string(containsString("grievance about the missing answer")))
                .andExpect(content().string(not(containsString("learned of the answer"))));
        Registration grievance = grieved(of);
        sees("energy.head", grievance, 404);
        sees("registrar", grievance, 200);
    }

    /// Where only the court is above, silence leads to no form that says so afterwards.
    @Test
    void whereNobodyIsAboveTheSilentTheCourtIsTold() throws Exception {
        Registration of = inWork(BodyId.CITY, "executor");
        clock.set(MORNING.plus(Duration.ofDays(16)));
        web.perform(get("/ru/status/" + of.number().alias()).session(session(of)))
                .andExpect(content().string(containsString("Вышестоящего органа нет: можно обратиться в суд")))
                .andExpect(content().string(not(containsString("Ответа нет – пожаловаться"))));
        web.perform(get("/ru/status/" + of.number().alias() + "/disagree").session(session(of)))
                .andExpect(content().string(containsString("Над этим органом нет вышестоящего")))
                .andExpect(content().string(not(containsString("подписавшим"))))
                .andExpect(content().string(not(containsString("письмо с ответом"))));
    }

    @Test
    void anInformalAnswerHasNoGrievanceInLaw() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, MORNING, "Саябақ қашан ашылады?"));
        web.perform(get("/en/status/" + of.number().alias() + "/disagree").session(session(of)))
                .andExpect(content().string(containsString("informal message")));
        web.perform(get("/en/status/" + of.number().alias() + "/disagree")).andExpect(redirectedUrl("/en/status"));
    }
}
