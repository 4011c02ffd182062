package kz.jauap.office.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import kz.jauap.office.files.photo.Pictures;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Malware is quarantined and the appeal registered; what cannot be scanned now is scanned later.
@OfficeTest(properties = "jauap.test-office=quarantine")
@Import(AtWork.class)
class QuarantineTest {
    private static final Daemon DAEMON = new Daemon();

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork at;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private MovableClock clock;

    private final Town town;

    @Autowired
    QuarantineTest(ApplicationContext office) {
        town = Town.in(office);
    }

    @DynamicPropertySource
    static void antivirus(DynamicPropertyRegistry properties) {
        properties.add("jauap.clamd.url", () -> "tcp://127.0.0.1:" + DAEMON.port());
    }

    @AfterAll
    static void close() {
        DAEMON.close();
    }

    private CaseFile filed(MockMultipartFile file) throws Exception {
        var form = multipart("/ru/question").file(file);
        form.with(FormToken.sent())
                .param("key", UUID.randomUUID().toString())
                .param("language", "ru")
                .param("text", "Прошу починить фонарь на улице Абая, 10, файл приложен")
                .session(new MockHttpSession());
        return files.open(LedTo.name(web.perform(form))).orElseThrow();
    }

    private static MockMultipartFile text(String words) {
        return new MockMultipartFile("files", "письмо.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(CaseFile file) {
        return "/ru/staff/case/" + file.card().number().alias();
    }

    private static String enclosure(CaseFile file) {
        return page(file) + "/file/" + file.enclosures().getFirst().id();
    }

    @Test
    void malwareIsHeldBackWithItsReasonUntilAnOfficialLetsItOutWithHis() throws Exception {
        CaseFile file = filed(text(Daemon.EICAR));
        quarantine.go();
        web.perform(get(page(file)).with(at.as("registrar")))
                .andExpect(content()
                        .string(allOf(
                                containsString("в карантине"),
                                containsString("Eicar-Test-Signature"),
                                not(containsString("href=\"" + enclosure(file) + "\"")))));
        web.perform(get(enclosure(file)).with(at.as("registrar")))
                .andExpect(status().isLocked())
                .andExpect(content().string(containsString("Файл в карантине")));
        web.perform(get(enclosure(file) + "/bare").with(at.as("registrar"))).andExpect(status().isLocked());
        web.perform(release(file, "registrar", "")).andExpect(status().isUnprocessableContent());
        web.perform(release(file, "energy.registrar", "так надо")).andExpect(status().isNotFound());
        web.perform(release(file, "registrar", "Образец для полиции")).andExpect(status().is3xxRedirection());
        web.perform(release(file, "registrar", "Ещё раз")).andExpect(status().isConflict());
        web.perform(get(enclosure(file)).with(at.as("registrar"))).andExpect(status().isOk());
        web.perform(get(page(file)).with(at.as("registrar")))
                .andExpect(content().string(containsString("Образец для полиции")));
    }

    private MockHttpServletRequestBuilder release(CaseFile file, String login, String reason) {
        return post(enclosure(file) + "/release")
                .param("reason", reason)
                .with(FormToken.sent())
                .with(at.as(login));
    }

    @Test
    void whileTheAntivirusIsAwayFilesWaitAndAreScannedLater() throws Exception {
        DAEMON.mood(Daemon.Mood.HANGING_UP);
        CaseFile file = filed(text("Обычное письмо " + UUID.randomUUID()));
        web.perform(get(enclosure(file)).with(at.as("registrar"))).andExpect(status().isLocked());
        quarantine.go();
        web.perform(get(page(file)).with(at.as("registrar")))
                .andExpect(content().string(containsString("не проверено на вирусы")));
        web.perform(get(enclosure(file)).with(at.as("registrar")))
                .andExpect(status().isLocked())
                .andExpect(content().string(containsString("ещё не проверен")));
        DAEMON.mood(Daemon.Mood.WELL);
        clock.set(clock.instant().plus(Duration.ofMinutes(11)));
        quarantine.go();
        web.perform(get(enclosure(file)).with(at.as("registrar"))).andExpect(status().isOk());
        clock.release();
    }

    @Test
    void whereAPictureWasTakenIsOfferedAndTakenOutForOthers() throws Exception {
        CaseFile file = filed(new MockMultipartFile("files", "фото.jpg", "image/jpeg", Pictures.jpeg()));
        quarantine.go();
        web.perform(get(page(file)).with(at.as("registrar")))
                .andExpect(content().string(containsString("Место съёмки: 43.2389, 76.8897")));
        byte[] original = web.perform(get(enclosure(file)).with(at.as("registrar")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(original).isEqualTo(Pictures.jpeg());
        byte[] bare = web.perform(get(enclosure(file) + "/bare").with(at.as("registrar")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(bare, StandardCharsets.ISO_8859_1)).doesNotContain("GPSLatitude");
        assertThat(bare.length).isBetween(1, original.length - 1);
        web.perform(post(enclosure(file) + "/place").with(FormToken.sent()).with(at.as("registrar")))
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(file.card().appeal())).isInstanceOf(Considering.Noted.class);
    }
}
