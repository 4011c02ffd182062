package kz.jauap.office.walk;

import static kz.jauap.office.guide.Rule.G2_2;
import static kz.jauap.office.intake.outside.OutsideTown.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// A letter to a district whose register the state platform keeps, over HTTP: from the desk to the comparison of both
/// registers.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OutsideWalkTest extends Walkers {
    private static final String PLATFORMS = "ЖТ-2026-70000001";

    private final CaseFiles files;
    private final MovableClock clock;
    private final ApplicationContext office;

    @Autowired
    OutsideWalkTest(
            @Value("${local.server.port}") int port, CaseFiles files, MovableClock clock, ApplicationContext office) {
        super(port);
        this.files = files;
        this.clock = clock;
        this.office = office;
    }

    @BeforeEach
    void theDistrictsRegisterIsKeptOutside() {
        OutsideTown.keepOutside(office);
    }

    @AfterEach
    void theDistrictKeepsItAgain() {
        OutsideTown.keepHere(office);
    }

    private CaseFile file(String alias) {
        return files.open(alias).orElseThrow();
    }

    @Proves(G2_2)
    @Test
    void aLetterAwaitsItsNumberIsAnsweredAndReconciled() {
        Visitor registrar = officer(DISTRICT + ".registrar");
        registrar
                .open("/en/staff/intake")
                .send(
                        "/staff/intake",
                        Map.ofEntries(
                                Map.entry("door", "CHANCELLERY"),
                                Map.entry("kind", "APPLICATION"),
                                Map.entry("sort", "PERSON"),
                                Map.entry("language", "en"),
                                Map.entry("number", "850102200024"),
                                Map.entry("surname", "Өмірова"),
                                Map.entry("given", "Қарлығаш"),
                                Map.entry("postal", "Алматы, Достық, 50"),
                                Map.entry("subject", "No light in the arch"),
                                Map.entry("text", "The lamp in the arch of house 50 is out. Please repair it."),
                                Map.entry("claims", "Repair the lamp"),
                                Map.entry("signed", "yes")));
        assertThat(registrar.path()).startsWith("/en/staff/voucher/");
        assertThat(registrar.text()).contains("number of the state platform is awaited");
        String code = found(CODE, registrar.text());
        String alias = registrar.path().substring("/en/staff/voucher/".length());
        String home = "/staff/case/" + alias;
        assertThat(file(alias).card().legalNumber().awaited()).isTrue();

        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        LocalDate stated = file(alias).card().due().considerBy().plusDays(5);
        registrar
                .open("/en" + home + "/outside-number")
                .send(
                        home + "/outside-number",
                        Map.of("number", PLATFORMS, "day", today.toString(), "stated", stated.toString()));
        assertThat(registrar.text()).contains(PLATFORMS);
        assertThat(file(alias).card().due().considerBy()).isEqualTo(stated);

        Visitor citizen = visitor();
        citizen.open("/en/status").send("/status", Map.of("number", PLATFORMS, "code", code));
        assertThat(citizen.text()).contains(PLATFORMS).contains(Dates.day(Lang.EN, stated));

        registrar.open("/en" + home + "/assign");
        String executor =
                registrar.page().select("input[name=executor]").first().attr("value");
        registrar.send(home + "/assign", Map.of("executor", executor, "instruction", "Look at it today"));
        answered(home);
        assertThat(file(alias).card().stage()).isEqualTo(Stage.ANSWERED);
        citizen.open("/en/status/" + alias);
        assertThat(citizen.text()).contains("Answered").contains(PLATFORMS);

        Visitor controller = officer("controller");
        controller
                .open("/en/staff/outside-register")
                .send(
                        "/staff/outside-register",
                        Map.of(
                                "list",
                                "number,registered,considerBy\n%s,%s,%s".formatted(PLATFORMS, today, stated),
                                "from",
                                today.toString(),
                                "to",
                                today.toString(),
                                "do",
                                "compare"));
        assertThat(controller.page().select("tbody tr").eachText())
                .anySatisfy(row ->
                        assertThat(row).startsWith("Matched " + PLATFORMS).contains(alias.replace("ZHT", "ЖТ")));
        assertThat(file(alias).card().legalNumber()).isInstanceOf(LegalNumber.Outside.class);
    }

    private void answered(String home) {
        Visitor executor = officer(DISTRICT + ".executor");
        executor.open("/en" + home + "/answer")
                .send(
                        home + "/answer",
                        Map.ofEntries(
                                Map.entry("language", "en"),
                                Map.entry(
                                        "facts",
                                        "On the day after your appeal the lamp in the arch of house 50 was examined and replaced by the lighting crew of the district."),
                                Map.entry(
                                        "fact-1",
                                        "The lamp was found broken and it was replaced with a new one on the same evening."),
                                Map.entry("finding-1", "CONFIRMED"),
                                Map.entry("decision-1", "SATISFIED"),
                                Map.entry("evidence-1", "Report of the lighting crew no. 18"),
                                Map.entry("norm-1", "Law on local government, article 27"),
                                Map.entry("do", "submit")));
        assertThat(executor.status()).as(executor.text()).isEqualTo(200);
        Visitor deputy = officer(DISTRICT + ".deputy");
        deputy.open("/en" + home + "/approve").send(home + "/sign", Map.of("password", AlmatyStaff.PASSWORD));
        assertThat(deputy.status()).as(deputy.text()).isEqualTo(200);
    }
}
