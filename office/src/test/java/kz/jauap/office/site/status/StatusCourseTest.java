package kz.jauap.office.site.status;

import static kz.jauap.office.guide.Point.U27;
import static kz.jauap.office.guide.Rule.G3_2;
import static kz.jauap.office.guide.Rule.G6_1;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/// What the holder of a code sees of parts that went on, and what he writes back.
@OfficeTest
class StatusCourseTest extends CodeHolder {
    @Autowired
    CaseFiles files;

    @Proves(G6_1)
    @Test
    void theApplicantWritesBackWithAFile() throws Exception {
        Registration of = filed();
        var session = session(of);
        String home = "/en/status/" + of.number().alias();
        var note = new MockMultipartFile("files", "pole.txt", "text/plain", "17".getBytes(StandardCharsets.UTF_8));
        var program = new MockMultipartFile("files", "x.exe", "x/y", new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
        web.perform(multipart(home + "/message")
                        .file(note)
                        .file(program)
                        .param("message", "Pole 17")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl(home + "#messages"));
        web.perform(get(home).session(session))
                .andExpect(content().string(allOf(containsString("Pole 17"), containsString("pole.txt"))));
        var file = files.open(of.appeal()).orElseThrow().enclosures().getFirst();
        web.perform(get(home + "/file/" + file.id()).session(session)).andExpect(status().isOk());
        web.perform(get(home + "/file/" + file.id())).andExpect(status().isNotFound());
        web.perform(multipart(home + "/message").session(session).with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoseSessionHasEndedWhileHeWroteGetsHisWordsBack() throws Exception {
        Registration of = filed();
        var message =
                multipart("/en/status/" + of.number().alias() + "/message").param("message", "Pole 17, again");
        web.perform(message.with(FormToken.sent()))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("The page lay open too long"),
                                containsString("Pole 17, again</textarea>"))));
        web.perform(message.session(session(of))).andExpect(status().is3xxRedirection());
    }

    @Meets(U27)
    @Test
    void whatWasPassedOnIsNeverShownAsClosed() throws Exception {
        Registration of = filed();
        passedOn(of);
        var session = session(of);
        web.perform(get("/en/status/" + of.number().alias()).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString("still tracked here"),
                                containsString(of.number().text() + "/1"),
                                containsString("The whole appeal was passed on"))));
        web.perform(get("/en/status/" + of.number().alias() + ".1").session(session))
                .andExpect(content().string(containsString("Answer due by 8 December 2026")));
    }

    /// The akimat promises no answer that another body owes.
    @Test
    void whatLeftTheAkimatIsAnsweredByTheBodyThatHasIt() throws Exception {
        Registration of = filed();
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedOutside(
                        "prosecutor",
                        List.of(),
                        held.text("құзыреті"),
                        MORNING.atZone(clock.getZone()).toLocalDate(),
                        Optional.empty())));
        web.perform(get("/en/status/" + of.number().alias()).session(session(of)))
                .andExpect(content()
                        .string(allOf(
                                containsString("does not belong to the akimat"),
                                containsString("Write separately to the body"),
                                not(containsString("still tracked here")),
                                not(containsString("Answer due by")),
                                not(containsString("8 December 2026")))));
    }

    @Test
    void whatWentAlongIsNamedDemandByDemand() throws Exception {
        Registration of = filed();
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedInside(
                        "energy",
                        held.part(new BodyId("energy"), List.of(1)),
                        List.of(1),
                        held.text("құзыреті"),
                        MORNING.atZone(clock.getZone()).toLocalDate(),
                        Optional.empty())));
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedOutside(
                        "prosecutor",
                        List.of(2),
                        held.text("құзыреті"),
                        MORNING.atZone(clock.getZone()).toLocalDate(),
                        Optional.empty())));
        see(of, "en")
                .andExpect(content()
                        .string(containsString(
                                "These demands were passed on:</p><ul lang=\"kk\">\n<li>Шамды жөндеу</li>\n</ul>")))
                .andExpect(content().string(containsString("; claims: No. 1; the term is unchanged")))
                .andExpect(content().string(containsString("; claims: No. 2")));
    }

    @Test
    void theRestIsNamedDemandByDemandToo() throws Exception {
        Registration of = filed();
        LocalDate day = MORNING.atZone(clock.getZone()).toLocalDate();
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> new Acted.Done(List.of(
                        new Routing.RedirectedOutside(
                                "prosecutor", List.of(1), held.text("құзыреті"), day, Optional.empty()),
                        new Routing.RedirectedInside(
                                "energy",
                                held.part(new BodyId("energy"), List.of(2)),
                                List.of(),
                                held.text("құзыреті"),
                                day,
                                Optional.empty()))));
        see(of, "en")
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "These demands were passed on:</p><ul lang=\"kk\">\n<li>Жауап беру</li>"),
                                containsString("The rest passed on to"),
                                not(containsString("The whole appeal was passed on")))));
    }

    @Proves(G3_2)
    @Test
    void anInformalMessageIsPromisedNothingInTheNameOfTheLaw() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, MORNING, "Саябақ қашан ашылады?"));
        see(of, "en")
                .andExpect(content()
                        .string(allOf(
                                containsString("By the city’s standard"),
                                containsString("no term set by law applies"),
                                not(containsString("counted from the day we received")))));
    }
}
