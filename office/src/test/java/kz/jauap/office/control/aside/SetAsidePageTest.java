package kz.jauap.office.control.aside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// What an administrator sees of cases that some listener could not take in.
@OfficeTest
@Import(AtWork.class)
class SetAsidePageTest {
    private static final Pattern LISTENER = Pattern.compile("LISTENER = \"([a-z-]+)\"");
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Streams streams;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void nothingStaysAside() {
        sql.sql("delete from registry_aside where listener = 'cabinet'").update();
        sql.sql("delete from registry_bookmark where listener = 'cabinet'").update();
    }

    /// The listener is the office's own; whoever reads here is not.
    private AppealId setAside(ApplicationContext office) {
        Town town = Town.in(office);
        AppealId appeal = town.paper("sport");
        streams.follow("cabinet", entries -> {
            if (entries.stream().anyMatch(each -> each.appeal().equals(appeal))) {
                throw new IllegalStateException("Тыныбекова Г.");
            }
            return entries.getLast().position();
        });
        return appeal;
    }

    @Test
    void theAdministratorSeesTheNumberAndWhereItFailedAndOffersItAgain(
            @Autowired ApplicationContext office, @Autowired Journal journal) throws Exception {
        AppealId appeal = setAside(office);
        String number = journal.card(appeal).map(Card::number).orElseThrow().text();
        web.perform(get("/ru/staff/aside").with(atWork.as("admin")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(number),
                                containsString("Кабинет заявителя"),
                                containsString("SetAsidePageTest.java"),
                                not(containsString("Тыныбекова")))));
        web.perform(get("/ru/staff/aside").with(atWork.as("akim"))).andExpect(status().isForbidden());
        var again = post("/ru/staff/aside")
                .param("listener", "cabinet")
                .param("appeal", appeal.toString())
                .with(FormToken.sent());
        web.perform(again.with(atWork.as("registrar"))).andExpect(status().isForbidden());
        web.perform(post("/ru/staff/aside")
                        .param("listener", "cabinet")
                        .param("appeal", appeal.toString())
                        .with(FormToken.sent())
                        .with(atWork.as("admin")))
                .andExpect(redirectedUrl("/ru/staff/aside"));
        streams.follow("cabinet", entries -> entries.getLast().position());
        web.perform(get("/ru/staff/aside").with(atWork.as("admin")))
                .andExpect(content().string(not(containsString(number))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyListenerHasAName(String lang) throws IOException {
        List<String> listeners = new ArrayList<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                LISTENER.matcher(Files.readString(file)).results().forEach(each -> listeners.add(each.group(1)));
            }
        }
        assertThat(listeners).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        String names = Files.readString(
                Path.of("src", "main", "resources", "messages", "control-aside_" + lang + ".properties"));
        assertThat(listeners).allSatisfy(each -> assertThat(names).contains("control.aside.listener." + each + "="));
    }
}
