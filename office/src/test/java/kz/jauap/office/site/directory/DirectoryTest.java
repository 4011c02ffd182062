package kz.jauap.office.site.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class DirectoryTest {
    private final MockMvc office;
    private final Directory directory;

    @Autowired
    DirectoryTest(MockMvc office, Directory directory) {
        this.office = office;
        this.directory = directory;
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyStaff staff) {
        staff.load();
    }

    @ParameterizedTest
    @CsvSource({
        "в квартире холодно нет отопления,energy",
        "жарық өшіп қалды,energy",
        "опоздал автобус,traffic",
        "медеу,medeu",
        "Медеуский район,medeu"
    })
    void aQuestionIsLedToTheBodyWhoseMatterItIs(String question, String body) {
        assertThat(directory.about(question))
                .isNotEmpty()
                .first()
                .satisfies(listing -> assertThat(listing.body().id().value()).isEqualTo(body));
    }

    @Test
    void everyBodyOfTheAkimatIsListedWithItsHead() throws Exception {
        String list = page("/ru/directory");
        assertThat(list).contains("/ru/directory/city", "/ru/directory/medeu", "/ru/directory/energy");
        assertThat(page("/ru/directory/city")).contains("Аким города", "tel:");
    }

    @Test
    void noTopicIsTwoBodiesMatter() {
        var matters = Stream.of(Body.Kind.values())
                .flatMap(kind -> directory.of(kind).stream())
                .filter(listing -> listing.body().kind() == Body.Kind.DEPARTMENT)
                .flatMap(listing -> listing.matters().stream())
                .toList();
        assertThat(matters).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aForeignOrUnknownBodyIsNotInIt() throws Exception {
        office.perform(get("/ru/directory/nobody")).andExpect(status().isNotFound());
        office.perform(get("/ru/directory/police")).andExpect(status().isNotFound());
        assertThat(page("/ru/directory?q=zzzz")).contains("Ничего не нашлось");
    }

    private String page(String path) throws Exception {
        return office.perform(get(URI.create(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
