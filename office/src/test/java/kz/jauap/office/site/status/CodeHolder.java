package kz.jauap.office.site.status;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// One who holds number and code of an appeal: knocks, is let in, and sees its page.
abstract class CodeHolder {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static int guests;

    @Autowired
    MockMvc web;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        clock.set(MORNING);
        guests++;
    }

    Registration filed() {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды <script>"));
    }

    /// The whole of it, to the energy department.
    void passedOn(Registration of) {
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedInside(
                        "energy",
                        held.part(new BodyId("energy"), List.of()),
                        List.of(),
                        held.text("құзыреті"),
                        MORNING.atZone(clock.getZone()).toLocalDate(),
                        Optional.empty())));
    }

    ResultActions knock(String number, String code) throws Exception {
        String address = "10.0.0." + guests;
        return web.perform(post("/ru/status")
                .param("number", number)
                .param("code", code)
                .with(FormToken.sent())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    MockHttpSession session(Registration of) throws Exception {
        var result = knock(of.number().text(), of.code().grouped()).andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    ResultActions see(Registration of, String lang) throws Exception {
        return web.perform(get("/" + lang + "/status/" + of.number().alias()).session(session(of)));
    }
}
