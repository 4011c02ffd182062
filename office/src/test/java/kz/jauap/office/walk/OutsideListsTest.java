package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.people.export.Second;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.load.Loads;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.route.Route;
import kz.jauap.office.routing.Onward;
import kz.jauap.office.routing.Redirecting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.util.MultiValueMap;

/// The staff's lists promise no day of ours for an appeal that is wholly outside the akimat.
@OfficeTest
@Import(AtWork.class)
class OutsideListsTest extends WorkingTown {
    private static final BodyId POLICE = new BodyId("police");
    private static final String PASSED_ON = "outside the akimat: ";

    private final ApplicationContext office;
    private final Redirecting redirecting;

    @Autowired
    OutsideListsTest(ApplicationContext office) {
        super(office);
        this.office = office;
        this.redirecting = office.getBean(Redirecting.class);
    }

    private void passedOn(AppealId appeal, Integer... claims) {
        redirecting.outside(town.hand("registrar", appeal), POLICE, List.of(claims), "Құзыреті");
    }

    private String ourDay(AppealId appeal) {
        return Dates.shortDay(town.card(appeal).due().considerBy());
    }

    private String alias(AppealId appeal) {
        return town.card(appeal).number().alias();
    }

    private String due(AppealId appeal) throws Exception {
        Element row = Jsoup.parse(web.perform(get("/en/staff/journal")
                                .param("q", alias(appeal))
                                .with(at.as("registrar")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .expectFirst("tr:has(a[href$=" + alias(appeal) + "])");
        return row.expectFirst("td[data-l=Due]").text();
    }

    private boolean forecastCounts(AppealId appeal) {
        return office
                .getBean(Loads.class)
                .pending(office.getBean(People.class)
                        .access(town.who("controller"))
                        .sight())
                .stream()
                .anyMatch(each -> each.appeal().equals(appeal));
    }

    @Test
    void theJournalNamesTheBodyInsteadOfOurDay() throws Exception {
        AppealId appeal = town.paper("city");
        assertThat(due(appeal)).contains(ourDay(appeal));
        assertThat(forecastCounts(appeal)).isTrue();
        passedOn(appeal);
        assertThat(due(appeal)).startsWith(PASSED_ON).doesNotContain(ourDay(appeal));
        assertThat(forecastCounts(appeal)).isFalse();
    }

    @Test
    void soDoItsFiles() throws Exception {
        AppealId gone = town.paper("city");
        passedOn(gone);
        String path = "/en/staff/journal/table.pdf?q=" + alias(gone);
        Second.lets(office, "registrar", "controller", path);
        String pdf = Printed.text(web.perform(get(URI.create(path)).with(at.as("registrar")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        assertThat(pdf.replaceAll("\\s+", ""))
                .contains(PASSED_ON.replace(" ", ""))
                .doesNotContain(ourDay(gone));
    }

    /// Passed on inside it is still ours; from there it may go outside all the same.
    @Test
    void theFilterOfADayFindsWhatIsInsideOnly() {
        AppealId here = town.paper("city");
        AppealId inside = town.paper("city");
        AppealId outside = town.paper("city");
        redirecting.inside(town.hand("registrar", inside), new BodyId("energy"), List.of(), "Құзыреті");
        passedOn(outside);
        assertThat(onDay(here)).contains(here, inside).doesNotContain(outside);
        AppealId part = office.getBean(Lists.class).grownFrom(inside).getFirst().appeal();
        passedFurther(part);
        assertThat(onDay(here)).contains(here).doesNotContain(inside, part);
    }

    private List<AppealId> onDay(AppealId due) {
        MultiValueMap<String, String> day = MultiValueMap.fromSingleValue(
                Map.of("due", Dates.typed(town.card(due).due().considerBy().toString())));
        Filter filter = new Asked(Asked.Listing.JOURNAL, day).filter();
        var sight = office.getBean(People.class).access(town.who("controller")).sight();
        return office
                .getBean(Lists.class)
                .journal(sight, filter, town.card(due).due().considerBy(), 1000)
                .stream()
                .map(CardRow::appeal)
                .toList();
    }

    @Test
    void theCardsOfAPeriodNameTheBodyInsteadOfOurDay() throws Exception {
        AppealId gone = town.paper("city");
        AppealId here = town.paper("city");
        passedOn(gone);
        String path = "/en/staff/cards/table.csv?period=2026-11";
        Second.lets(office, "registrar", "controller", path);
        String csv = web.perform(get(URI.create(path)).with(at.as("registrar")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String ours = town.card(gone).due().considerBy().toString();
        assertThat(line(csv, gone))
                .doesNotContain(ours, "RUNNING")
                .contains("police")
                .containsPattern("OUTSIDE\\W+07");
        assertThat(line(csv, here)).contains(ours, "RUNNING").doesNotContain("police", "OUTSIDE");
    }

    private String line(String csv, AppealId of) {
        String number = town.card(of).number().text();
        return csv.lines().filter(each -> each.contains(number)).findFirst().orElseThrow();
    }

    @Test
    void whatIsLeftOfItKeepsOurDay() throws Exception {
        AppealId appeal = town.paper("city");
        passedOn(appeal, 1);
        assertThat(due(appeal)).contains(ourDay(appeal));
        assertThat(forecastCounts(appeal)).isTrue();
    }

    /// A list asks for many at once what a case asks for itself.
    @Test
    void aListSaysWhatTheCaseSaysHoweverFarItWent() {
        AppealId whole = town.paper("city");
        redirecting.inside(town.hand("registrar", whole), new BodyId("energy"), List.of(), "Құзыреті");
        AppealId part = office.getBean(Lists.class).grownFrom(whole).getFirst().appeal();
        assertAlike(whole, part, false);
        passedFurther(part);
        assertAlike(whole, part, true);
    }

    private void passedFurther(AppealId part) {
        Onward onward = office.getBean(Onward.class);
        onward.ask(town.hand("energy.registrar", part), POLICE, "Құзыреті");
        onward.allow(town.hand("controller", part), "Дұрыс");
        redirecting.outside(town.hand("energy.registrar", part), POLICE, List.of(), "Ұрлық");
    }

    private void assertAlike(AppealId whole, AppealId part, boolean outside) {
        Route route = office.getBean(Route.class);
        var listed = route.outside(office.getBean(Lists.class).of(List.of(whole, part)));
        for (AppealId each : List.of(whole, part)) {
            var alone = route.outside(office.getBean(CaseFiles.class).open(each).orElseThrow());
            assertThat(alone.isPresent()).isEqualTo(outside);
            assertThat(listed.get(each)).isEqualTo(alone.orElse(null));
        }
    }
}
