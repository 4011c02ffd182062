package kz.jauap.office.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The question's doors in frames of other sites, and what came in by them.
abstract class FramedDoors {
    static final String TEXT = "На улице Абая вторую неделю не горит фонарь, прошу починить его поскорее.";

    private static final Pattern NUMBER = Pattern.compile("СУ-\\d{3}-\\d{4}-\\d{7}|ЖТ-\\d{3}-\\d{4}-\\d{7}");

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    CaseFiles files;

    @Autowired
    Arrivals arrivals;

    @Autowired
    BalanceTable balances;

    @Autowired
    Clock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyStaff almaty) {
        almaty.load();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static MockHttpServletRequestBuilder framed(String path, String key) {
        return post("/ru/embed" + path)
                .param("key", key)
                .param("language", "ru")
                .param("text", TEXT);
    }

    CaseFile told(ResultActions answer) throws Exception {
        String html =
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher number = NUMBER.matcher(html);
        assertThat(number.find()).as(html).isTrue();
        return files.open(number.group()).orElseThrow();
    }
}
