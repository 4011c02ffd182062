package kz.jauap.office.site.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.jsoup.Jsoup;
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

    /// What it does, who heads it, when he receives, and how it is reached.
    @Test
    void eachBodyTellsItsMattersItsHeadItsHoursAndItsContacts(@Autowired People people) throws Exception {
        for (Body.Kind kind : Body.Kind.values()) {
            for (Listing listing : directory.of(kind)) {
                String id = listing.body().id().value();
                String page = Jsoup.parse(page("/ru/directory/" + id)).text();
                List<Officer> heads = people.withRole(listing.body().id(), Role.HEAD);
                assertThat(heads).as(id).isNotEmpty();
                assertThat(page)
                        .contains(
                                heads.getFirst().name().full(Lang.RU),
                                listing.body().address().in(Lang.RU));
                assertThat(listing.body().address().in(Lang.RU)).as(id).isNotBlank();
                listing.matters()
                        .forEach(topic -> assertThat(page).contains(topic.name().in(Lang.RU)));
            }
        }
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
