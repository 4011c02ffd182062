package kz.jauap.office.people.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What an administrator's forms change of the organisation holds from its day on, and not before.
@OfficeTest
@Import(AtWork.class)
class ChangesByFormTest {
    private static final BodyId YOUTH = new BodyId("youth");
    private static final BodyId CULTURE = new BodyId("culture");
    private static final String DAY = "15.03.2031";
    private static final String EVE = "2031-03-14T10:00:00";
    private static final String THEN = "2031-03-15T10:00:00";

    private final MockMvc web;
    private final AtWork atWork;
    private final Organisation organisation;
    private final MovableClock clock;
    private final Town town;

    @Autowired
    ChangesByFormTest(
            MockMvc web, AtWork atWork, Organisation organisation, MovableClock clock, ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.organisation = organisation;
        this.clock = clock;
        this.town = Town.in(office);
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    @Test
    void anotherBodyStandsAboveFromItsDayOn() throws Exception {
        Optional<BodyId> before = reviewer();
        assertThat(before).isPresent().isNotEqualTo(Optional.of(CULTURE));
        sent("superior", "post", "HEAD", "reviewer", "culture").andExpect(status().is3xxRedirection());
        town.at(EVE);
        assertThat(reviewer()).isEqualTo(before);
        assertThat(organisation.above(YOUTH)).doesNotContain(CULTURE);
        town.at(THEN);
        assertThat(reviewer()).contains(CULTURE);
        assertThat(organisation.above(YOUTH)).containsExactly(CULTURE);
    }

    private Optional<BodyId> reviewer() {
        return organisation
                .superior(YOUTH, Post.HEAD)
                .flatMap(Superior::reviewer)
                .map(Superior.Reviewer::body);
    }

    @Test
    void aMatterIsAnotherBodysFromItsDayOn() throws Exception {
        String topic = organisation.matters(CULTURE).getFirst().id();
        sent("topic", "topic", topic).andExpect(status().is3xxRedirection());
        town.at(EVE);
        assertThat(organisation.competent(topic, Optional.empty()).orElseThrow().id())
                .isEqualTo(CULTURE);
        town.at(THEN);
        assertThat(organisation.competent(topic, Optional.empty()).orElseThrow().id())
                .isEqualTo(YOUTH);
    }

    @Test
    void aUnitThatEndsIsCarriedOnByAnother() throws Exception {
        String today = LocalDate.now(clock).toString();
        sentOn(today, "unit", "name-kk", "Клуб бөлімі", "name-ru", "Отдел клубов", "name-en", "Clubs unit");
        sentOn(today, "unit", "name-kk", "Лагерь бөлімі", "name-ru", "Отдел лагерей", "name-en", "Camps unit");
        Unit ending = named("Клуб бөлімі");
        Unit following = named("Лагерь бөлімі");
        sent("unit/" + ending.id() + "/close", "successor", ending.id()).andExpect(status().isUnprocessableContent());
        sent("unit/" + ending.id() + "/close", "successor", following.id()).andExpect(status().is3xxRedirection());
        assertThat(named("Клуб бөлімі").successor()).contains(following.id());
        town.at(EVE);
        assertThat(organisation.units(YOUTH)).extracting(Unit::id).contains(ending.id(), following.id());
        town.at(THEN);
        assertThat(organisation.units(YOUTH))
                .extracting(Unit::id)
                .contains(following.id())
                .doesNotContain(ending.id());
    }

    private Unit named(String kk) {
        return organisation.everyUnit(YOUTH).stream()
                .filter(unit -> unit.name().kk().equals(kk))
                .findFirst()
                .orElseThrow();
    }

    private ResultActions sent(String form, String... filled) throws Exception {
        return sentOn(DAY, form, filled);
    }

    private ResultActions sentOn(String day, String form, String... filled) throws Exception {
        var sent = post("/ru/staff/organisation/youth/" + form)
                .param("day", day)
                .param("reason", "Әкімдік қаулысы № 3/632")
                .with(atWork.as("admin"))
                .with(FormToken.sent());
        for (int at = 0; at < filled.length; at += 2) {
            sent.param(filled[at], filled[at + 1]);
        }
        return web.perform(sent);
    }
}
