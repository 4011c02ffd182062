package kz.jauap.office.urgent;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.post.Postbox;
import kz.jauap.office.post.SmsGateway;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import kz.jauap.office.urgent.call.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// A night at the office with somebody on duty, reachable by a gateway for short messages and by mail.
abstract class AtNight {
    static final SmsGateway GATEWAY = new SmsGateway();
    static final Postbox POSTBOX = new Postbox();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /// Each test has a night of its own: the journal's time never goes back.
    private static final AtomicInteger NIGHTS = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    CaseFiles files;

    @Autowired
    Alarms alarms;

    @Autowired
    Calls calls;

    @Autowired
    MovableClock clock;

    final Town town;
    LocalDate tonight = MONDAY;

    AtNight(ApplicationContext office) {
        town = Town.in(office);
    }

    @DynamicPropertySource
    static void ways(DynamicPropertyRegistry properties) {
        properties.add("jauap.sms.url", GATEWAY::url);
        properties.add("jauap.sms.body", () -> "{\"to\":\"{phone}\",\"text\":\"{text}\"}");
        properties.add("jauap.smtp-url", () -> "smtp://127.0.0.1:" + POSTBOX.port() + "?from=office@almaty.example");
    }

    @BeforeEach
    void night() throws Exception {
        tonight = MONDAY.plusDays(NIGHTS.incrementAndGet());
        town.at(tonight + "T03:00:00");
        GATEWAY.mood(SmsGateway.Mood.WELL);
        roster();
    }

    /// The registrar has the nights; his telephone and his e-mail are known.
    private void roster() throws Exception {
        String registrar = String.valueOf(town.officer("registrar").id());
        String akim = String.valueOf(town.officer("akim").id());
        admin("turn", "officer", registrar, "place", "1", "watches", "NIGHT", "first", "01.11.2026");
        admin("turn", "officer", akim, "place", "2", "watches", "NIGHT", "first", "01.11.2026");
        admin(
                "contact",
                "officer",
                registrar,
                "phone",
                "+7 701 000 00 01",
                "email",
                "duty@almaty.example",
                "language",
                "ru");
        admin("contact", "officer", akim, "phone", "8 701 000 00 02", "language", "kk");
    }

    private void admin(String what, String... filled) throws Exception {
        var form = post("/ru/staff/duty/" + what)
                .param("body", "city")
                .with(FormToken.sent())
                .with(at.as("admin"));
        for (int each = 0; each < filled.length; each += 2) {
            form.param(filled[each], filled[each + 1]);
        }
        web.perform(form).andExpect(status().is3xxRedirection());
    }

    CaseFile reported(String text) throws Exception {
        var form = multipart("/ru/threat");
        form.with(FormToken.sent())
                .param("key", UUID.randomUUID().toString())
                .param("language", "ru")
                .param("text", text)
                .session(new MockHttpSession());
        return files.open(LedTo.name(web.perform(form))).orElseThrow();
    }

    void minutes(long passed) {
        clock.set(clock.instant().plusSeconds(60 * passed));
    }

    void rounds() {
        calls.watch();
        calls.carry();
        calls.watch();
    }

    Alarm alarm(AppealId appeal) {
        return alarms.of(appeal).getLast();
    }

    List<String> messages(String digits) {
        return GATEWAY.received().stream()
                .map(SmsGateway.Received::body)
                .filter(body -> body.contains(digits))
                .toList();
    }
}
