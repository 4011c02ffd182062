package kz.jauap.office.intake.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.people.FormToken;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/// Files in the wizard: kept, taken out, too heavy together, too many from one address.
@OfficeTest(properties = {"jauap.test-office=wizard", "jauap.files.per-form=1MB"})
class WizardFilesTest extends DraftWriter {
    @Test
    void filesStayAndCanBeTakenOutAgain() throws Exception {
        String code = begun("ru");
        var form = multipart("/ru/file/" + code + "/files");
        form.with(FormToken.sent()).param("do", "STAY");
        form.file(new MockMultipartFile("files", "бір.txt", "text/plain", "бір".getBytes(StandardCharsets.UTF_8)));
        form.file(new MockMultipartFile("files", "бос.txt", "text/plain", new byte[0]));
        leadsTo(web.perform(form), code, "files");
        String page = web.perform(get("/en/file/" + code + "/files"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("бір.txt").doesNotContain("бос.txt");
        String id = page.replaceAll("(?s).*name=\"without\" value=\"(\\d+)\".*", "$1");
        send(code, "files", "without", id);
        web.perform(get("/en/file/" + code + "/files"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("бір.txt"))));
    }

    private ResultActions bring(String code, String name, byte[] content, String address) throws Exception {
        var form = multipart("/ru/file/" + code + "/files").file(new MockMultipartFile("files", name, "", content));
        form.with(FormToken.sent()).param("do", "STAY").with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
        return web.perform(form);
    }

    @Test
    void filesTooHeavyTogetherAreNamedAndTheOthersStay() throws Exception {
        String code = begun("ru");
        bring(code, "бір.txt", "б".repeat(300_000).getBytes(StandardCharsets.UTF_8), "192.0.2.21");
        bring(code, "екі.txt", "е".repeat(300_000).getBytes(StandardCharsets.UTF_8), "192.0.2.21")
                .andExpect(flash().attribute("notKept", List.of(new NotKept("екі.txt", "intake.file.together"))));
        web.perform(get("/ru/file/" + code + "/files"))
                .andExpect(content().string(Matchers.containsString("бір.txt")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("екі.txt"))));
    }

    @Test
    void anAddressThatBringsTooManyFilesIsAskedToWaitAndLosesNothing() throws Exception {
        String code = begun("ru");
        send(code, "text", "language", "ru", "text", TEXT);
        byte[] same = "бір".getBytes(StandardCharsets.UTF_8);
        for (int time = 0; time < 60; time++) {
            bring(code, "бір.txt", same, "192.0.2.22");
        }
        bring(code, "екі.txt", same, "192.0.2.22")
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("notKept", List.of(new NotKept("екі.txt", "intake.file.pause"))));
        assertThat(draft(code).fields().text("text")).isEqualTo(TEXT);
    }

    @Test
    void anUntouchedDraftGoesWithItsFilesAfterItsTime() throws Exception {
        String code = begun("ru");
        Draft draft = draft(code);
        drawer.round();
        assertThat(drawer.find(draft.id())).isPresent();
        clock.set(draft.expiresAt().minus(Duration.ofSeconds(1)));
        leadsTo(send(code, "who", "surname", "Оспанова"), code, "kind");
        clock.set(draft.expiresAt());
        drawer.round();
        assertThat(drawer.find(draft.id())).isPresent();
        clock.set(draft(code).expiresAt());
        web.perform(get("/ru/file/" + code + "/who")).andExpect(status().isNotFound());
        drawer.round();
        assertThat(drawer.find(draft.id())).isEmpty();
    }
}
