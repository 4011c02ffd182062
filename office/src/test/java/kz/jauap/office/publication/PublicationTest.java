package kz.jauap.office.publication;

import static kz.jauap.office.guide.Rule.G2_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.publication.item.Sheet;
import kz.jauap.office.publication.item.State;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// From an applicant's consent to what everybody reads.
@OfficeTest
@Import({AtWork.class, Answered.class})
class PublicationTest extends Publisher {
    @Autowired
    Journal journal;

    /// Open311 tells how a request ended by the answer as it was published, and by no other.
    @Test
    void programsReadTheAnswerAsItWasPublished() throws Exception {
        Registration of = city.answered(
                city.asked(Channel.OPEN_ALMATY, "Фонарь", ASKED, YES), ANSWER + " Работу принял мастер Сидоров.");
        String request = "/open311/v2/requests/" + of.number().alias() + ".json";
        web.perform(get(request))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Сидоров"))));
        as("registrar", publish(of, "На улице Абая не горит фонарь.")).andExpect(redirectedUrl(home(of)));
        gathering.go();
        web.perform(get(request)).andExpect(jsonPath("$[0].status_notes").value(ANSWER));
        as(
                        "registrar",
                        post(home(of))
                                .param("decision", "takeDown")
                                .param("reason", "Өтініш иесі сұрады")
                                .param("seen", String.valueOf(city.seen(of.appeal()))))
                .andExpect(redirectedUrl(home(of)));
        gathering.go();
        web.perform(get(request)).andExpect(content().string(not(containsString(ANSWER))));
    }

    @Test
    void whatAnApplicantAgreedToIsRedactedByAPersonAndRead() throws Exception {
        Registration of = city.answered(city.asked("Фонарь", ASKED, YES), ANSWER);
        as("registrar", get("/kk/staff/publication"))
                .andExpect(content().string(containsString(of.number().text())));
        as("registrar", get(home(of)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>+7 701 555 12 34")))
                .andExpect(content().string(containsString("Живу в [адрес]. Мой телефон [телефон]. [имя]")));
        as("registrar", publish(of, ASKED))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("телефон: <b class=\"wraps\">+7 701 555 12 34</b>")));
        assertThat(item(of).state()).isEqualTo(State.WAITING);
        as("registrar", publish(of, "На улице Абая не горит фонарь.")).andExpect(redirectedUrl(home(of)));
        String slug = item(of).slug().orElseThrow();
        for (String lang : new String[] {"kk", "ru", "en"}) {
            web.perform(get("/" + lang + "/questions/" + slug))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("На улице Абая не горит фонарь.")))
                    .andExpect(content().string(containsString(ANSWER)))
                    .andExpect(content().string(not(containsString("555 12 34"))))
                    .andExpect(content().string(not(containsString(of.number().text()))));
        }
        assertThat(journal.history(of.appeal()).getLast().entry())
                .isEqualTo(new Publishing.Decided(Publishing.Decision.PUBLISHED, Optional.empty()));
        web.perform(post("/ru/vote")
                        .param("page", "/questions/" + slug)
                        .param("useful", "true")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/ru/questions/" + slug + "#useful"));
        web.perform(post("/ru/vote")
                        .param("page", "/questions/1999-1")
                        .param("useful", "true")
                        .with(FormToken.sent()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whereFourEyesAreAskedForTheSecondPublishes(@Autowired CaseActs acts, @Autowired Clock clock) throws Exception {
        Registration of = city.answered(city.asked("Фонарь", ASKED, YES), ANSWER);
        item(of);
        var careful = new Moderating(acts, items, new Rules(true), clock);
        Sheet sheet = new Sheet("Фонарь", "Не горит фонарь.", "ru", ANSWER, "ru");
        Hand first = Hand.on(of.appeal(), atWork.signedIn("registrar"));
        careful.publish(first, sheet);
        careful.publish(first, sheet);
        assertThat(item(of).state()).isEqualTo(State.PROPOSED);
        Hand second = Hand.on(of.appeal(), atWork.signedIn("akim"));
        careful.publish(second, new Sheet("Другое", "Не горит фонарь.", "ru", ANSWER, "ru"));
        assertThat(item(of).state()).isEqualTo(State.PROPOSED);
        careful.publish(first, new Sheet("Другое", "Не горит фонарь.", "ru", ANSWER, "ru"));
        assertThat(item(of).shown()).isTrue();
    }

    /// From a frame on the city's site to the feed: message, arrival, record, answer, publication.
    @Proves(G2_3)
    @Test
    void aQuestionWalksFromAFrameToTheFeed(@Autowired CaseFiles files, @Autowired Arrivals arrivals) throws Exception {
        String key = UUID.randomUUID().toString();
        String asked = "Когда откроют каток в парке Первого Президента и сколько будет стоить прокат коньков?";
        String told = web.perform(post("/ru/embed/question")
                        .param("key", key)
                        .param("language", "ru")
                        .param("text", asked)
                        .param("publish", "yes"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var arrival =
                arrivals.find(Channel.QUESTION_FOR_AKIM, "/question/" + key).orElseThrow();
        CaseFile file = files.open(arrival.appeal().orElseThrow()).orElseThrow();
        assertThat(told).contains(file.card().number().text());
        city.answered(file.card(), ANSWER);
        as(
                        "registrar",
                        post("/ru/staff/case/" + file.card().number().alias() + "/publication")
                                .param("decision", "publish")
                                .param(
                                        "seen",
                                        String.valueOf(city.seen(file.card().appeal())))
                                .param("title", "Каток в парке")
                                .param("question", asked)
                                .param("answer", ANSWER))
                .andExpect(status().is3xxRedirection());
        for (String feed : List.of("feed.json", "feed.atom")) {
            web.perform(get("/kk/questions/" + feed)).andExpect(content().string(containsString("Каток в парке")));
        }
        web.perform(get("/ru/questions").param("q", "прокат конька"))
                .andExpect(content().string(containsString("Каток в парке")));
    }
}
