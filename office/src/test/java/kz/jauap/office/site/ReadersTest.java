package kz.jauap.office.site;

import static kz.jauap.office.guide.Rule.G9_2;
import static kz.jauap.office.guide.Rule.G9_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What readers do on the pages: vote, report a mistake, choose a look.
@OfficeTest
@Import(AtWork.class)
class ReadersTest extends SiteReaders {
    @Autowired
    ReadersTest(ApplicationContext context) {
        super(context);
    }

    /// G9.2: one vote for each visitor, which he may change.
    @Proves(G9_2)
    @Test
    void readersVoteOnceAndMayChangeTheirMind() throws Exception {
        assertThat(page("/en/guide")).contains("No votes yet");
        var voted = office.perform(post("/en/vote")
                        .param("page", "/guide")
                        .param("useful", "true")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/en/guide#useful"))
                .andExpect(cookie().exists("ballot"))
                .andReturn();
        Cookie ballot = Objects.requireNonNull(voted.getResponse().getCookie("ballot"));
        office.perform(post("/en/vote")
                .param("page", "/guide")
                .param("useful", "false")
                .cookie(ballot)
                .with(FormToken.sent()));
        assertThat(page("/en/guide", ballot)).contains("You voted “No”", "Found it useful: 0. Votes in all: 1.");
        String tooLong = "Ұ".repeat(1000) + "соңы";
        office.perform(post("/en/vote/comment")
                        .param("page", "/guide")
                        .param("comment", tooLong)
                        .cookie(ballot)
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(tooLong)))
                .andExpect(content().string(containsString("At most 1,000 characters; this has 1,004")));
        office.perform(post("/en/vote/comment")
                        .param("page", "/guide")
                        .param("comment", "Where is the chancellery?")
                        .cookie(ballot)
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/en/guide?said#useful"));
        var editors = office.perform(get("/en/staff/votes").with(atWork.as("editor")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(editors).contains("Where is the chancellery?", "English");
    }

    /// G9.3: a report of a mistake reaches an editor.
    @Proves(G9_3)
    @Test
    void aReportedMistakeReachesTheEditor() throws Exception {
        office.perform(post("/kk/typo")
                        .param("page", "/guide")
                        .param("quote", "қате сөз")
                        .param("comment", "дұрысы басқа")
                        .with(FormToken.sent()))
                .andExpect(status().isOk());
        var list = office.perform(get("/ru/staff/typos").with(atWork.as("editor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(list).contains("қате сөз", "дұрысы басқа", "/kk/guide");
        office.perform(get("/ru/staff/typos").with(atWork.as("admin"))).andExpect(status().isForbidden());
    }

    @Test
    void anEmptyReportIsToldAtTheField() throws Exception {
        var html = office.perform(post("/en/typo").with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).contains("<title>Error:", "href=\"#quote\"", "quote-error", "data-focus");
    }

    @Test
    void theChosenLookIsKeptInACookieAndLeadsBack() throws Exception {
        office.perform(post("/ru/display")
                        .param("theme", "dark")
                        .param("size", "125")
                        .param("back", "/guide"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/ru/guide"))
                .andExpect(header().string("Set-Cookie", org.hamcrest.Matchers.startsWith("display=dark.125")));
        office.perform(post("/ru/display").param("back", "//evil.example"))
                .andExpect(header().string("Location", "/ru/"));
        assertThat(page("/ru/guide", new Cookie("display", "dark.125")))
                .contains("data-theme=\"dark\"", "data-size=\"125\"", "data-contrast=\"usual\"")
                .doesNotContain("look/sight");
        assertThat(page("/ru/guide", new Cookie("display", "light.100.wide.high")))
                .contains("data-spacing=\"wide\"", "data-contrast=\"high\"", "look/sight");
    }
}
