package kz.jauap.office.intake.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Somebody who goes through the wizard, page by page.
abstract class DraftWriter {
    static final String TEXT = "На проспекте Абая, 10, вторую неделю не горит фонарь. Прошу починить.";

    @Autowired
    MockMvc web;

    @Autowired
    Drawer drawer;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    String begun(String lang) throws Exception {
        String url = LedTo.place(web.perform(post("/" + lang + "/file").with(FormToken.sent())));
        assertThat(url).matches("/" + lang + "/file/[0-9A-HJKMNP-TV-Z]{16}/speaker");
        return url.split("/", -1)[3];
    }

    ResultActions send(String code, String step, String... fields) throws Exception {
        var form = multipart("/ru/file/" + code + "/" + step);
        form.with(FormToken.sent());
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return web.perform(form);
    }

    Draft draft(String code) {
        return drawer.find(new DraftCode(code)).orElseThrow();
    }

    void leadsTo(ResultActions answer, String code, String page) throws Exception {
        answer.andExpect(redirectedUrl("/ru/file/" + code + "/" + page));
    }
}
