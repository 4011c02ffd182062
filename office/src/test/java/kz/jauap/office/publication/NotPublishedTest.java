package kz.jauap.office.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.publication.item.State;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What is not published, and what is taken down: without consent, before the answer, a threat, a consent taken back.
@OfficeTest
@Import({AtWork.class, Answered.class})
class NotPublishedTest extends Publisher {
    @Autowired
    Consenting consenting;

    @Autowired
    Journal journal;

    private MockHttpServletRequestBuilder leave(Registration of, String reason) {
        return post(home(of))
                .param("decision", "leave")
                .param("reason", reason)
                .param("seen", String.valueOf(city.seen(of.appeal())));
    }

    @Test
    void withoutConsentNothingIsPublished() throws Exception {
        Registration of = city.answered(city.asked("Фонарь", ASKED, Optional.empty()), ANSWER);
        as("registrar", publish(of, "Не горит фонарь.").param("anyway", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Заявитель не давал согласия")));
        assertThat(item(of).shown()).isFalse();
    }

    @Test
    void beforeTheAnswerIsSignedNothingIsPublished() throws Exception {
        Registration of = city.asked("Фонарь", ASKED, YES);
        as("registrar", publish(of, "Не горит фонарь.").param("anyway", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ответ ещё не подписан")));
    }

    @Test
    void aConsentTakenBackTakesItDownAtOnce() throws Exception {
        Registration of = city.published("Яма на Сейфуллина", "Когда починят дорогу?", ANSWER);
        String slug = item(of).slug().orElseThrow();
        var session = new MockHttpSession();
        String status = "/ru/status/" + of.number().alias();
        web.perform(post("/ru/status")
                .session(session)
                .param("number", of.number().alias())
                .param("code", of.code().grouped())
                .with(FormToken.sent()));
        web.perform(get(status).session(session)).andExpect(content().string(containsString("/ru/questions/" + slug)));
        web.perform(post(status + "/publication")
                        .session(session)
                        .param("consent", "no")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl(status + "#publication"));
        web.perform(get("/ru/questions/" + slug)).andExpect(status().isNotFound());
        as("registrar", publish(of, "Когда починят дорогу?")).andExpect(status().isUnprocessableContent());
        web.perform(post(status + "/publication")
                .session(session)
                .param("consent", "yes")
                .with(FormToken.sent()));
        assertThat(consenting.given(journal.card(of.appeal()).orElseThrow())).isTrue();
        assertThat(item(of).shown()).isTrue();
    }

    @Test
    void aStrangerSaysNothingForTheApplicant() throws Exception {
        Registration of = city.published("Яма", "Когда починят дорогу?", ANSWER);
        web.perform(post("/ru/status/" + of.number().alias() + "/publication")
                        .param("consent", "no")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/ru/status"));
        assertThat(item(of).shown()).isTrue();
    }

    @Test
    void whatWasReadAsAThreatIsTakenDownAndStaysDown() throws Exception {
        Registration of = city.published("Взрыв", "Почему взрывают скалу?", ANSWER);
        journal.act(of.appeal(), new Actor.Office(), _ -> Acted.of(new Admitting.ThreatRecognised()));
        assertThat(item(of).shown()).isFalse();
        as("registrar", publish(of, "Почему взрывают скалу?"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(403, 404, 422));
    }

    @Test
    void aReasonStandsWithEveryDecisionAgainst() throws Exception {
        Registration of = city.answered(city.asked("Фонарь", ASKED, YES), ANSWER);
        as("registrar", leave(of, ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите причину")));
        as("registrar", leave(of, "Только о самом заявителе")).andExpect(redirectedUrl(home(of)));
        assertThat(item(of).state()).isEqualTo(State.NOT_PUBLISHED);
        as("registrar", publish(of, "Не горит фонарь.")).andExpect(redirectedUrl(home(of)));
        as(
                        "registrar",
                        post(home(of))
                                .param("decision", "takeDown")
                                .param("reason", "Ошибка в ответе")
                                .param("seen", String.valueOf(city.seen(of.appeal()))))
                .andExpect(redirectedUrl(home(of)));
        assertThat(item(of).state()).isEqualTo(State.TAKEN_DOWN);
        assertThat(item(of).reason()).isEqualTo("Ошибка в ответе");
        as("executor", publish(of, "Не горит фонарь.")).andExpect(status().isForbidden());
    }
}
