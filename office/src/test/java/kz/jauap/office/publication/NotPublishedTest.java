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
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.publication.item.State;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What is not published, and what is taken down: without consent, before the answer, a threat, a consent taken back.
@OfficeTest
@Import({AtWork.class, Answered.class})
class NotPublishedTest {
    @Autowired
    MockMvc web;

    @Autowired
    Answered city;

    @Autowired
    Consenting consenting;

    @Autowired
    Journal journal;

    private Publisher publisher;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty, @Autowired ApplicationContext office) {
        publisher = Publisher.in(office);
        almaty.load();
    }

    private MockHttpServletRequestBuilder leave(Registration of, String reason) {
        return post(Publisher.home(of))
                .param("decision", "leave")
                .param("reason", reason)
                .param("seen", String.valueOf(city.seen(of.appeal())));
    }

    @Test
    void withoutConsentNothingIsPublished() throws Exception {
        Registration of = city.answered(city.asked("Фонарь", Publisher.ASKED, Optional.empty()), Publisher.ANSWER);
        publisher
                .as("registrar", publisher.publish(of, "Не горит фонарь.").param("anyway", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Заявитель не давал согласия")));
        assertThat(publisher.item(of).shown()).isFalse();
    }

    @Test
    void beforeTheAnswerIsSignedNothingIsPublished() throws Exception {
        Registration of = city.asked("Фонарь", Publisher.ASKED, Publisher.YES);
        publisher
                .as("registrar", publisher.publish(of, "Не горит фонарь.").param("anyway", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ответ ещё не подписан")));
    }

    @Test
    void aConsentTakenBackTakesItDownAtOnce() throws Exception {
        Registration of = city.published("Яма на Сейфуллина", "Когда починят дорогу?", Publisher.ANSWER);
        String slug = publisher.item(of).slug().orElseThrow();
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
        publisher
                .as("registrar", publisher.publish(of, "Когда починят дорогу?"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(status + "/publication")
                .session(session)
                .param("consent", "yes")
                .with(FormToken.sent()));
        assertThat(consenting.given(journal.card(of.appeal()).orElseThrow())).isTrue();
        assertThat(publisher.item(of).shown()).isTrue();
    }

    @Test
    void aStrangerSaysNothingForTheApplicant() throws Exception {
        Registration of = city.published("Яма", "Когда починят дорогу?", Publisher.ANSWER);
        web.perform(post("/ru/status/" + of.number().alias() + "/publication")
                        .param("consent", "no")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/ru/status"));
        assertThat(publisher.item(of).shown()).isTrue();
    }

    @Test
    void whatWasReadAsAThreatIsTakenDownAndStaysDown() throws Exception {
        Registration of = city.published("Взрыв", "Почему взрывают скалу?", Publisher.ANSWER);
        journal.act(of.appeal(), new Actor.Office(), _ -> Acted.of(new Admitting.ThreatRecognised()));
        assertThat(publisher.item(of).shown()).isFalse();
        publisher
                .as("registrar", publisher.publish(of, "Почему взрывают скалу?"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(403, 404, 422));
    }

    @Test
    void aReasonStandsWithEveryDecisionAgainst() throws Exception {
        Registration of = city.answered(city.asked("Фонарь", Publisher.ASKED, Publisher.YES), Publisher.ANSWER);
        publisher
                .as("registrar", leave(of, ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите причину")));
        publisher.as("registrar", leave(of, "Только о самом заявителе")).andExpect(redirectedUrl(Publisher.home(of)));
        assertThat(publisher.item(of).state()).isEqualTo(State.NOT_PUBLISHED);
        publisher
                .as("registrar", publisher.publish(of, "Не горит фонарь."))
                .andExpect(redirectedUrl(Publisher.home(of)));
        publisher
                .as(
                        "registrar",
                        post(Publisher.home(of))
                                .param("decision", "takeDown")
                                .param("reason", "Ошибка в ответе")
                                .param("seen", String.valueOf(city.seen(of.appeal()))))
                .andExpect(redirectedUrl(Publisher.home(of)));
        assertThat(publisher.item(of).state()).isEqualTo(State.TAKEN_DOWN);
        assertThat(publisher.item(of).reason()).isEqualTo("Ошибка в ответе");
        publisher.as("executor", publisher.publish(of, "Не горит фонарь.")).andExpect(status().isForbidden());
    }
}
