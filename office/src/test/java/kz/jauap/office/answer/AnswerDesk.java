package kz.jauap.office.answer;

import java.time.Instant;
import kz.jauap.office.answer.paragraph.Paragraphs;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The desk of an executor, for tests: a case in work, its answer written and saved on its page.
abstract class AnswerDesk {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty) {
        almaty.load();
    }

    Registration inWork(Filing filing) {
        Registration registration = registrar.register(filing);
        long id = atWork.signedIn("executor").id();
        journal.act(
                registration.appeal(),
                new Actor.Official(id),
                held -> Acted.of(new Routing.Assigned(id, held.text("қараңыз"))));
        return registration;
    }

    ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(atWork.as(login)).with(FormToken.sent()));
    }

    static String id(Paragraphs paragraphs, String title) {
        return paragraphs.all().stream()
                .filter(each -> each.title().kk().equals(title))
                .map(each -> Long.toString(each.id()))
                .findFirst()
                .orElseThrow();
    }
}
