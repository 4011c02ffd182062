package kz.jauap.office.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.file.CaseFile;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/// Papers that are set aside: received then, gone on with by any clerk of their body.
@OfficeTest
@Import(AtWork.class)
class LaterTest extends DeskClerk {
    @Autowired
    LaterTable later;

    @Autowired
    DeskTray tray;

    @Test
    void aPaperSetAsideWasReceivedThenAndAnyClerkOfItsBodyGoesOnWithIt(@Autowired java.time.Clock clock)
            throws Exception {
        UUID key = UUID.randomUUID();
        var scan = new MockMultipartFile("scan", "хат.pdf", "application/pdf", pdf(PDRectangle.A4));
        sends("registrar", key, Map.of("surname", "Кейінгі", "subject", "Су жоқ", "do", "later"), scan)
                .andExpect(redirectedUrl("/ru/staff/intake#later"));
        Later lies = later.find(key).orElseThrow();
        assertThat(lies.since()).isBeforeOrEqualTo(clock.instant());
        String day = lies.fields().text("received");
        assertThat(day).matches("\\d\\d\\.\\d\\d\\.\\d{4}");
        String list = "/ru/staff/intake?later=" + key;
        web.perform(get("/ru/staff/intake").with(atWork.as("registrar")))
                .andExpect(content().string(containsString(list)))
                .andExpect(content().string(containsString("Кейінгі")));
        web.perform(get("/ru/staff/intake").with(atWork.as("medeu.registrar")))
                .andExpect(content().string(not(containsString("Кейінгі"))));
        web.perform(get(list).with(atWork.as("medeu.registrar")))
                .andExpect(content().string(not(containsString("Кейінгі"))));
        web.perform(get(list).with(atWork.as("registrar")))
                .andExpect(content().string(containsString("value=\"Кейінгі\"")))
                .andExpect(content().string(containsString("value=\"" + day + "\"")))
                .andExpect(content().string(containsString("хат.pdf")))
                .andExpect(content().string(containsString("data-kept=\"application/pdf\"")));
        long kept = tray.kept(Fields.with("key", key.toString())).getFirst().id();
        for (var asked : Map.of(kept, 200, kept + 999, 404).entrySet()) {
            web.perform(post("/ru/staff/intake/preview/kept")
                            .param("key", key.toString())
                            .param("file", String.valueOf(asked.getKey()))
                            .with(FormToken.sent())
                            .with(atWork.as("registrar")))
                    .andExpect(status().is(asked.getValue()));
        }
        CaseFile file = registered(sends(
                "registrar",
                key,
                Map.of(
                        "surname",
                        "Кейінгі",
                        "subject",
                        "Су жоқ",
                        "received",
                        "20.11.2026",
                        "time",
                        lies.fields().text("time"))));
        assertThat(file.card().registered().receiptDay()).hasToString("2026-11-20");
        assertThat(file.enclosures()).hasSize(1);
        assertThat(later.find(key)).isEmpty();
    }

    @Test
    void nothingIsNotSetAside() throws Exception {
        UUID key = UUID.randomUUID();
        sends("registrar", key, Map.of("do", "later", "addressee", "Әкімге"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Сохранять нечего")));
        assertThat(later.find(key)).isEmpty();
    }

    private ResultActions thrownAway(String login, UUID key, Map<String, String> fields) throws Exception {
        var form = post("/ru/staff/intake/later/" + key).with(FormToken.sent()).with(atWork.as(login));
        fields.forEach(form::param);
        return web.perform(form);
    }

    @Test
    void whatIsNotToBeRegisteredIsThrownAwayForAReasonThatStaysInTheAudit(@Autowired Audit audit) throws Exception {
        UUID key = UUID.randomUUID();
        sends("registrar", key, Map.of("surname", "Артық", "do", "later"));
        web.perform(get("/ru/staff/intake/later/" + key).with(atWork.as("registrar")))
                .andExpect(content().string(containsString("Артық")));
        thrownAway("registrar", key, Map.of()).andExpect(status().isUnprocessableContent());
        thrownAway("registrar", key, Map.of("why", "REGISTERED", "number", "ЖТ-2019-0000001"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Дела с таким номером нет")));
        thrownAway("medeu.registrar", key, Map.of("why", "NO_APPEAL")).andExpect(status().isNotFound());
        assertThat(later.find(key)).isPresent();
        String number = registered(sends("registrar", UUID.randomUUID(), Map.of("text", "Артық хат")))
                .card()
                .number()
                .text();
        thrownAway("registrar", key, Map.of("why", "REGISTERED", "number", number))
                .andExpect(redirectedUrl("/ru/staff/intake"));
        assertThat(later.find(key)).isEmpty();
        AuditLine written = audit.lines(
                        new Narrowed(
                                Optional.of(key.toString()),
                                Optional.empty(),
                                Optional.of(AuditDeed.PAPER_THROWN_AWAY),
                                Long.MAX_VALUE),
                        1)
                .getFirst();
        assertThat(written.officer()).contains(atWork.signedIn("registrar").id());
        assertThat(written.change().reason()).isEqualTo("Уже зарегистрирована");
        thrownAway("registrar", key, Map.of("why", "NO_APPEAL")).andExpect(status().isNotFound());
    }
}
