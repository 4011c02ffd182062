package kz.jauap.office.people.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Restructuring;
import kz.jauap.office.organisation.Restructuring.Change;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.organisation.Superior.Reviewer;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
@Import(AtWork.class)
class StructureTest {
    private static final BodyId SPORT = new BodyId("sport");
    private static final BodyId TOURISM = new BodyId("tourism");

    private final MockMvc web;
    private final AtWork atWork;
    private final Organisation organisation;
    private final Restructuring restructuring;
    private final LocalDate today;

    @Autowired
    StructureTest(
            MockMvc web,
            AtWork atWork,
            Organisation organisation,
            Restructuring restructuring,
            Clock clock,
            ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.organisation = organisation;
        this.restructuring = restructuring;
        Town.in(office);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aUnitIsOpenedMovedAndFollowedByItsSuccessor() throws Exception {
        change("/sport/unit", "Жүзу бөлімі", today, "").andExpect(status().is3xxRedirection());
        Unit unit = named(SPORT, "Жүзу бөлімі");
        change("/sport/unit/" + unit.id() + "/move", "Жүзу бөлімі", today.plusDays(10), "tourism");
        Unit left = organisation.unit(unit.id()).orElseThrow();
        Unit moved = named(TOURISM, "Жүзу бөлімі");
        assertThat(left.validity().until()).hasValue(today.plusDays(10));
        assertThat(left.successor()).hasValue(moved.id());
        assertThat(moved.validity().since()).isEqualTo(today.plusDays(10));
        assertThat(organisation.units(SPORT)).contains(left);
        assertThat(organisation.units(TOURISM)).doesNotContain(moved);
        web.perform(get("/en/staff/organisation/sport").with(atWork.as("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Successor")));
        assertThat(restructuring.close(left, today.plusDays(20), Optional.empty()))
                .isEqualTo(new Change.Refused("people.structure.ended"));
    }

    @Test
    void aChangeSaysWhyAndLeavesItsReasonInTheAudit(@Autowired Audit audit) throws Exception {
        change("/sport/unit", "Ескек есу бөлімі", today, "").andExpect(status().is3xxRedirection());
        assertThat(audit.lines(
                        new Narrowed(
                                Optional.of("sport"),
                                Optional.empty(),
                                Optional.of(AuditDeed.ORGANISATION_CHANGED),
                                Long.MAX_VALUE),
                        50))
                .extracting(line -> line.change().reason())
                .contains("Бұйрық № 14, 20.11.2026");
        web.perform(post("/ru/staff/organisation/sport/unit")
                        .param("name-kk", "Ескек есу бөлімі")
                        .param("day", "31.02.2027")
                        .with(atWork.as("admin"))
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Ескек есу бөлімі\"")))
                .andExpect(content().string(containsString("value=\"31.02.2027\"")))
                .andExpect(content().string(containsString("id=\"new-kk-error\"")))
                .andExpect(content().string(containsString("id=\"new-day-error\"")))
                .andExpect(content().string(containsString("id=\"new-reason-error\"")));
    }

    @Test
    void nothingChangesInThePast() {
        assertThat(restructuring.open(SPORT, organisation.city().name(), today.minusDays(1)))
                .isEqualTo(new Change.Refused("people.structure.past"));
        assertThat(restructuring.entrust("sport", Optional.empty(), SPORT, today.minusDays(1)))
                .isEqualTo(new Change.Refused("people.structure.past"));
    }

    @Test
    void aTopicPassesToAnotherBodyOnItsDay() {
        var topic = organisation.matters(TOURISM).getFirst().id();
        restructuring.entrust(topic, Optional.empty(), SPORT, today.plusDays(5));
        assertThat(organisation.competent(topic, Optional.empty()).orElseThrow().id())
                .isEqualTo(TOURISM);
        assertThat(organisation.competences(topic)).hasSize(2).anySatisfy(each -> {
            assertThat(each.body()).isEqualTo(SPORT);
            assertThat(each.validity().since()).isEqualTo(today.plusDays(5));
        });
        restructuring.entrust(topic, Optional.empty(), TOURISM, today.plusDays(5));
        assertThat(organisation.competences(topic))
                .extracting(each -> each.body())
                .containsOnly(TOURISM);
    }

    @Test
    void noBodyStandsAboveItself() {
        var itself = new Reviewer(SPORT, organisation.body(SPORT).name());
        assertThat(restructuring.placeUnder(SPORT, Post.HEAD, itself, today.plusDays(1)))
                .isEqualTo(new Change.Refused("people.structure.own-superior"));
    }

    @Test
    void onlyAdministratorsChangeTheOrganisation() throws Exception {
        web.perform(get("/ru/staff/organisation").with(atWork.as("akim"))).andExpect(status().isForbidden());
        web.perform(post("/ru/staff/organisation/sport/unit")
                        .param("day", today.toString())
                        .with(atWork.as("akim"))
                        .with(FormToken.sent()))
                .andExpect(status().isForbidden());
        web.perform(get("/kk/staff/organisation").with(atWork.as("admin"))).andExpect(status().isOk());
        web.perform(get("/kk/staff/organisation/city").with(atWork.as("admin"))).andExpect(status().isOk());
    }

    private ResultActions change(String path, String name, LocalDate day, String to) throws Exception {
        return web.perform(post("/en/staff/organisation" + path)
                .param("name-kk", name)
                .param("name-ru", name)
                .param("name-en", name)
                .param("day", day.toString())
                .param("reason", "Бұйрық № 14, 20.11.2026")
                .param("to", to)
                .with(atWork.as("admin"))
                .with(FormToken.sent()));
    }

    private Unit named(BodyId body, String kk) {
        return organisation.everyUnit(body).stream()
                .filter(unit -> unit.name().kk().equals(kk))
                .findFirst()
                .orElseThrow();
    }
}
