package kz.jauap.office.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Officer;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// People complain of "the inspector" and rarely know a name: he is found all the same, and then sees nothing of it.
@OfficeTest
@Import(AtWork.class)
class MeantTest {
    private final Town town;
    private final StepForms forms;

    @Autowired
    private Meant meant;

    @Autowired
    private CaseDesk desk;

    @Autowired
    MeantTest(ApplicationContext office, MockMvc web, AtWork at) {
        town = Town.in(office);
        forms = new StepForms(web, at, town);
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "главного специалиста отдела приёма граждан|executor",
                "заместителю акима города Алматы|deputy",
                "қала әкімінің орынбасары|deputy",
                "chief specialist, citizens' reception|executor",
                "на Қожабекова Н. Т.|executor"
            })
    void isFoundByPositionOrSurnameInAnyFormOfTheWords(String words, String login) {
        assertThat(meant.by(words)).extracting(Officer::login).contains(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "а", "№ 7", "Космонавт", "%", "главного космонавта отдела приёма граждан"})
    void nobodyIsMadeUp(String words) {
        assertThat(meant.by(words)).isEmpty();
    }

    @Test
    void theClerkLooksForWhoeverIsMeantAndLinksHim() throws Exception {
        AppealId appeal = town.complaint("city", List.of(new Letter.Named("тот самый инспектор", Optional.empty())));
        String page = forms.casePage(appeal) + "/named";
        String surname = town.officer("executor").name().surname();
        forms.opened("registrar", page)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(surname))));
        forms.opened("registrar", page + "?place=1&sought=нет+такого")
                .andExpect(content().string(containsString("никто не найден")));
        forms.opened("registrar", page + "?place=1&sought=" + surname)
                .andExpect(content().string(containsString(surname)));
        String id = String.valueOf(town.officer("executor").id());
        forms.sent("registrar", appeal, "named", "place", "1", "officer", id)
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        String number = town.card(appeal).number().text();
        assertThat(desk.sees(number, town.who("executor"))).isFalse();
        assertThat(desk.sees(number, town.who("akim"))).isTrue();
    }
}
