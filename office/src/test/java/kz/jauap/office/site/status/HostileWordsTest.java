package kz.jauap.office.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Whoever holds the code of an appeal and sends what nobody types is told so in his language, and nothing changes.
@OfficeTest
class HostileWordsTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final List<String> FIELDS =
            List.of("message", "reasons", "demands", "late", "reason", "why", "comment");

    @Autowired
    MockMvc web;

    @Autowired
    Registrar registrar;

    @Autowired
    CaseFiles files;

    @Autowired
    Words words;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private MockHttpSession session(Registration of, Lang lang) throws Exception {
        var result = web.perform(post("/ru/status")
                        .param("number", of.number().text())
                        .param("code", of.code().grouped())
                        .with(FormToken.sent())
                        .with(request -> {
                            request.setRemoteAddr("10.9.0." + lang.tag().charAt(0));
                            return request;
                        }))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private MockHttpServletResponse sent(String path, String words, MockHttpSession session) throws Exception {
        var form = post(path).session(session).with(FormToken.sent());
        FIELDS.forEach(field -> form.param(field, words));
        return web.perform(form).andReturn().getResponse();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void areRefusedInTheReadersLanguageAndChangeNothing(Lang lang) throws Exception {
        Registration of = registrar.register(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды"));
        MockHttpSession session = session(of, lang);
        int before = files.open(of.appeal()).orElseThrow().history().size();
        String root = "/" + lang.tag();
        String home = root + "/status/" + of.number().alias();
        for (String path : List.of(
                home + "/message",
                home + "/disagree",
                home + "/withdraw",
                home + "/late",
                home + "/vote",
                root + "/question",
                root + "/me/details",
                root + "/file/abc/text",
                root + "/sign/abc")) {
            for (String hostile : List.of("Шам\0", "\uD800 жарты", "жарты \uDC00")) {
                var answer = sent(path, hostile, session);
                assertThat(answer.getStatus()).as(path).isEqualTo(400);
                assertThat(answer.getContentAsString())
                        .as(path)
                        .contains("<html lang=\"" + lang.tag() + "\"", words.say(lang, "look.returned.marred"))
                        .contains(
                                ">" + words.say(lang, "site.status.reply") + "</label>",
                                "name=\"message\"",
                                hostile.replaceAll("[\0\uD800]|\uDC00", "\uFFFD") + "</textarea>");
            }
        }
        for (String path : List.of(home + "/message", home + "/withdraw")) {
            String digits = "9".repeat(100_000);
            var answer = sent(path, digits, session);
            assertThat(answer.getStatus()).as(path).isEqualTo(422);
            assertThat(answer.getContentAsString()).as(path).contains("<html lang=\"" + lang.tag() + "\"", digits);
        }
        assertThat(files.open(of.appeal()).orElseThrow().history()).hasSize(before);
    }
}
