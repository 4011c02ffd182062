package kz.jauap.office.intake.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Assigning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// A town with an app that reports holes and reads what everybody is shown of them.
abstract class ShownCity {
    static final String[] HOLE = {
        "service_code", "road-repair",
        "lat", "43.2389491",
        "long", "76.8897092",
        "address_string", "Абай даңғылы, 10, 15-пәтер",
        "address_id", "KZ-545483",
        "first_name", "Өкен",
        "last_name", "Сериков",
        "email", "oken@example.kz",
        "phone", "+77011234567",
        "device_id", "dev-1",
        "account_id", "acc-1",
        "description", "Шұңқыр. Мен, Сериков Өкен, аяғымды сындырдым. <b>& \"тырнақша\"</b> ]]>"
    };

    @Value("${local.server.port}")
    int port;

    @Autowired
    MockMvc web;

    @Autowired
    Partners partners;

    @Autowired
    CaseFiles files;

    @Autowired
    Journal journal;

    @Autowired
    Assigning assigning;

    @Autowired
    MovableClock clock;

    AtWork at;
    Town town;
    ReportingApp app;

    @BeforeEach
    void thereIsATownAndAnApp(@Autowired ApplicationContext office) {
        at = AtWork.in(office);
        town = Town.in(office);
        app = new ReportingApp(
                port, partners.admitApp("Dwellers", Optional.empty()).token());
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    String report(String... more) {
        String[] fields = new String[HOLE.length + 2 + more.length];
        System.arraycopy(HOLE, 0, fields, 0, HOLE.length);
        fields[HOLE.length] = "client_request_id";
        fields[HOLE.length + 1] = String.valueOf(System.nanoTime());
        System.arraycopy(more, 0, fields, HOLE.length + 2, more.length);
        Answer answer = app.report(fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/0/service_request_id");
    }

    AppealId appeal(String id) {
        return files.find(id).orElseThrow();
    }

    JsonNode shown(String id) {
        Answer answer = app.get("/open311/v2/requests/" + id + ".json");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get(0);
    }

    void let(String id, String text, String place, String note) throws Exception {
        String seen = String.valueOf(Hand.seen(journal.history(appeal(id))));
        web.perform(post("/en/staff/case/" + id + "/show")
                        .with(at.as("executor"))
                        .with(FormToken.sent())
                        .param("seen", seen)
                        .param("text", text)
                        .param("place", place)
                        .param("note", note))
                .andExpect(redirectedUrl("/en/staff/case/" + id));
    }

    void assigned(String id) {
        town.at(LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        Acted done = assigning.assign(
                town.hand("registrar", appeal(id)), town.officer("executor").id(), "Қараңыз");
        assertThat(done).isInstanceOf(Acted.Done.class);
    }
}
