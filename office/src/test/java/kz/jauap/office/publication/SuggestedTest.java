package kz.jauap.office.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// Whoever writes of what was answered to all already is shown that answer, and is held up by nothing.
@OfficeTest
@Import({AtWork.class, Answered.class})
class SuggestedTest extends ShelfOfThree {
    private static final String TITLE = "Трамвайные пути на Шевченко";
    private static final String TEXT = "До каких пор трамвайные рельсы будут лежать по Шевченко? Прошу убрать.";

    @Autowired
    MockMvc web;

    @Test
    void anAnswerToTheSameIsShownInTheWizardWhileWritingAndBeforeSigning() throws Exception {
        String place = LedTo.place(web.perform(post("/ru/file").with(FormToken.sent())));
        String draft = place.substring(0, place.lastIndexOf('/'));
        web.perform(post(draft + "/text/keep")
                        .param("language", "ru")
                        .param("text", TEXT)
                        .with(FormToken.sent()))
                .andExpect(jsonPath("$.similar[0].title").value(TITLE))
                .andExpect(jsonPath("$.similar[0].path").value(containsString("/ru/questions/")));
        for (String page : List.of("/text", "/check")) {
            web.perform(get(draft + page))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(">" + TITLE)));
        }
        String onward = LedTo.place(web.perform(multipart(draft + "/text")
                .param("language", "ru")
                .param("text", TEXT)
                .with(FormToken.sent())));
        assertThat(onward).endsWith("/place");
    }

    @Test
    void anAnswerToTheSameIsShownToWhoeverAsksTheAkim() throws Exception {
        for (String door : List.of("/ru/question", "/ru/embed/question")) {
            web.perform(post(door)
                            .param("key", UUID.randomUUID().toString())
                            .param("language", "ru")
                            .param("text", TEXT)
                            .param("look", "similar")
                            .with(FormToken.sent()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(">" + TITLE)))
                    .andExpect(content().string(containsString(TEXT)));
        }
    }
}
