package kz.jauap.office.intake.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Accounting.PlaceCorrected;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// A wrong place set right by a clerk, and the map on the clerks' own forms.
@OfficeTest
@Import(AtWork.class)
class RelocatingTest {
    private static final String MEDEU = "43.20000,77.02000";

    private final MockMvc web;
    private final AtWork at;
    private final Town town;
    private final StepForms forms;
    private final Aggrieved files;
    private final Journal journal;
    private final Place place;
    private final Search search;
    private final People people;
    private final Lists lists;

    @Autowired
    RelocatingTest(ApplicationContext office, MockMvc web, AtWork at) {
        this.web = web;
        this.at = at;
        this.town = Town.in(office);
        this.forms = new StepForms(web, at, town);
        this.files = new Aggrieved(office, town);
        this.journal = office.getBean(Journal.class);
        this.place = office.getBean(Place.class);
        this.search = office.getBean(Search.class);
        this.people = office.getBean(People.class);
        this.lists = office.getBean(Lists.class);
    }

    @Test
    void whereItWasThoughtToBeIsKeptAndTheLetterStaysAsItWas() throws Exception {
        AppealId appeal = town.paper("city");
        String written = files.file(appeal).letter().place().orElseThrow();
        Point medeu = Point.read(MEDEU).orElseThrow();
        assertThat(place.district(medeu).orElseThrow().id().value()).isEqualTo("medeu");
        forms.sent("executor", appeal, "relocate", "place", "x", "reason", "x").andExpect(status().isNotFound());
        forms.sent("registrar", appeal, "relocate", "place", "Горная, 5", "reason", " ")
                .andExpect(status().isUnprocessableContent());
        forms.sent("registrar", appeal, "relocate", "place", "Горная, 5", "at", MEDEU, "reason", "Уточнил по телефону")
                .andExpect(status().is3xxRedirection());

        CaseFile file = files.file(appeal);
        assertThat(file.letter().place()).contains(written);
        assertThat(file.place()).contains("Горная, 5");
        assertThat(file.district()).contains("medeu");
        PlaceCorrected entry = file.lastPlaced().orElseThrow();
        assertThat(entry.before().flatMap(journal::words)).contains(written);
        assertThat(entry.after().flatMap(journal::words)).contains("Горная, 5");
        assertThat(entry.point().flatMap(journal::words)).contains(MEDEU);
        forms.opened("registrar", forms.casePage(appeal))
                .andExpect(content().string(containsString("<s>" + written + "</s>")))
                .andExpect(content().string(containsString("Уточнил по телефону")));
        int seen = town.entries(appeal).size();
        forms.sentHavingSeen(
                        seen,
                        "registrar",
                        appeal,
                        "relocate",
                        "place",
                        "Горная, 5",
                        "district",
                        "medeu",
                        "at",
                        MEDEU,
                        "reason",
                        "снова")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Место уже записано так")));
    }

    @Test
    void aMatterIsFoundWhereItIsOnceItsPlaceIsSetRight() throws Exception {
        AppealId appeal = town.paper("city");
        assertThat(found("Шымбулакская")).doesNotContain(appeal);
        forms.sent("registrar", appeal, "relocate", "place", "Шымбулакская, 7", "reason", "Уточнил по телефону")
                .andExpect(status().is3xxRedirection());
        assertThat(found("Шымбулакская")).contains(appeal);
        forms.sent("registrar", appeal, "relocate", "place", "Кокжайлауская, 7", "reason", "Всё же не там")
                .andExpect(status().is3xxRedirection());
        assertThat(found("Шымбулакская")).doesNotContain(appeal);
        assertThat(found("Кокжайлауская")).contains(appeal);
    }

    @Test
    void whatWasPassedOnBeforeIsFoundThereToo() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent("registrar", appeal, "redirect", "to", "energy", "claims", "1", "reason", "Их опора")
                .andExpect(status().is3xxRedirection());
        AppealId part = lists.grownFrom(appeal).getFirst().appeal();
        forms.sent("registrar", appeal, "relocate", "place", "Алармантауская, 7", "reason", "Уточнил по телефону")
                .andExpect(status().is3xxRedirection());
        assertThat(files.file(part).place()).contains("Алармантауская, 7");
        assertThat(found("energy.registrar", "Алармантауская")).contains(part);
        forms.sent("energy.registrar", part, "relocate", "place", "Терисбулакская, 1", "reason", "Опора там")
                .andExpect(status().is3xxRedirection());
        forms.sent("registrar", appeal, "relocate", "place", "Бельбулакская, 7", "reason", "Всё же не там")
                .andExpect(status().is3xxRedirection());
        assertThat(found("energy.registrar", "Терисбулакская")).contains(part);
        assertThat(found("energy.registrar", "Бельбулакская")).doesNotContain(part);
    }

    private List<AppealId> found(String words) {
        return found("registrar", words);
    }

    private List<AppealId> found(String login, String words) {
        return search
                .find(people.access(town.who(login)).sight(), words, Filter.none(), LocalDate.of(2026, 11, 27))
                .stream()
                .map(each -> each.row().appeal())
                .toList();
    }

    @Test
    void aPressOnTheMapMarksAndRecordsNothing() throws Exception {
        AppealId appeal = town.paper("city");
        int before = town.entries(appeal).size();
        forms.sent("registrar", appeal, "relocate", "map272.x", "190", "map272.y", "220", "reason", "пока пишу")
                .andExpect(content().string(containsString("пока пишу")))
                .andExpect(content().string(containsString("value=\"medeu\" selected")));
        assertThat(town.entries(appeal)).hasSize(before);
        assertThat(files.file(appeal).lastPlaced()).isEqualTo(Optional.empty());
    }

    @Test
    void theDesksFormHasTheMapToo() throws Exception {
        web.perform(post("/ru/staff/intake")
                        .with(at.as("registrar"))
                        .with(FormToken.sent())
                        .param("key", "00000000-0000-4000-8000-0000000000c7")
                        .param("text", "Шам жанбайды")
                        .param("map272.x", "190")
                        .param("map272.y", "220"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Шам жанбайды")))
                .andExpect(content().string(containsString("value=\"medeu\" selected")))
                .andExpect(content().string(containsString("<details open")));
        web.perform(post("/ru/staff/intake")
                        .with(at.as("registrar"))
                        .with(FormToken.sent())
                        .param("key", "00000000-0000-4000-8000-0000000000c8")
                        .param("text", "Шам жанбайды")
                        .param("map272.x", "0")
                        .param("map272.y", "0"))
                .andExpect(content().string(not(containsString("value=\"medeu\" selected"))));
    }
}
