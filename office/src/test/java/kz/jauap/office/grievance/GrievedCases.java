package kz.jauap.office.grievance;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Cases that are answered and grieved against, and their holders at the status page.
abstract class GrievedCases {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    static final BodyId ENERGY = new BodyId("energy");

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    CaseFiles cases;

    @Autowired
    Files files;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Complaining complaining;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty) {
        almaty.load();
        clock.set(MORNING);
    }

    private long id(String login) {
        return atWork.signedIn(login).id();
    }

    Registration inWork(BodyId body, String executor) {
        Registration of = registrar.register(Filings.paper(body, MORNING, "Шам жанбайды"));
        journal.act(
                of.appeal(),
                new Actor.Official(id(executor)),
                held -> Acted.of(new Routing.Assigned(id(executor), held.text("қараңыз"))));
        return of;
    }

    Registration answered(BodyId body, String executor, String signer) {
        Registration of = inWork(body, executor);
        refuse(of, signer);
        return of;
    }

    void refuse(Registration of, String signer) {
        refuse(
                of,
                signer,
                files.store(
                                new ByteArrayInputStream(("жауап " + of.number()).getBytes(StandardCharsets.UTF_8)),
                                "a.txt")
                        .hash());
    }

    void refuse(Registration of, String signer, String letter) {
        journal.act(
                of.appeal(),
                new Actor.Official(id(signer)),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.REFUSED, letter, List.of(), Optional.empty(), Optional.empty())));
    }

    CaseFile file(AppealId appeal) {
        return cases.open(appeal).orElseThrow();
    }

    Registration grieved(Registration of) {
        Disagreement disagreement = disagreements.of(file(of.appeal())).orElseThrow();
        return complaining.file(disagreement, "Келіспеймін", List.of("Шамды жөндеу"), Optional.empty());
    }

    void sees(String login, Registration of, int expected) throws Exception {
        web.perform(get("/ru/staff/case/" + of.number().alias()).with(atWork.as(login)))
                .andExpect(status().is(expected));
    }

    MockHttpSession session(Registration of) throws Exception {
        return WithCode.opened(web, of.number().text(), of.code().grouped());
    }

    /// The second claim goes to the department of roads.
    void secondClaimPassedOn(Registration of) {
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedInside(
                        "roads",
                        held.part(new BodyId("roads"), List.of(2)),
                        List.of(2),
                        held.text("құзыреті"),
                        LocalDate.of(2026, 11, 26),
                        Optional.empty())));
    }

    /// The same grievance, signed by hand since.
    Registration signedSince(Registration of, Registration unsigned) {
        return registrar.register(Sketch.like(Filings.paper(BodyId.CITY, MORNING, "Келіспеймін"))
                .kind(Kind.COMPLAINT)
                .origin(new Origin(
                        Origin.Relation.GRIEVANCE,
                        of.appeal().value(),
                        of.number().text(),
                        Optional.of(unsigned.appeal().value())))
                .done());
    }

    /// The bundle for the court as the applicant takes it, in Russian.
    Map<String, byte[]> bundle(Registration of) throws Exception {
        return Unpacked.of(web.perform(get("/ru/status/" + of.number().alias() + "/court.zip")
                .param("lang", "ru")
                .session(session(of))));
    }
}
