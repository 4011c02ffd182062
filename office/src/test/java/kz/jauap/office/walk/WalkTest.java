package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static kz.jauap.office.guide.Point.U17;
import static kz.jauap.office.guide.Point.U23;
import static kz.jauap.office.guide.Point.U25;
import static kz.jauap.office.guide.Rule.G2_1;
import static kz.jauap.office.guide.Rule.G2_3;
import static kz.jauap.office.guide.Rule.G3_1;
import static kz.jauap.office.guide.Rule.G3_2;
import static kz.jauap.office.guide.Rule.G4_4;
import static kz.jauap.office.guide.Rule.G4_5;
import static kz.jauap.office.guide.Rule.G4_6A;
import static kz.jauap.office.guide.Rule.G5_1;
import static kz.jauap.office.guide.Rule.G6_3;
import static kz.jauap.office.guide.Rule.G7;
import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// The walk of one appeal, as ARCHITECTURE.md tells it, over HTTP and without JavaScript.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WalkTest extends Walkers {
    private final Clock clock;

    @Autowired
    WalkTest(@Value("${local.server.port}") int port, Clock clock) {
        super(port);
        this.clock = clock;
    }

    @Meets({U17, U25})
    @Proves({G2_1, G3_1, G4_4, G4_5, G5_1, G6_3, G7})
    @Test
    void anAppealGoesFromTheDeskToASignedAnswer() throws IOException {
        read(answered());
    }

    /// Whoever asked reads what came of it: facts, evidence, law, what was decided, and where he may go against it.
    private void read(Voucher voucher) throws IOException {
        Visitor citizen = visitor();
        citizen.open("/en/status").send("/status", Map.of("number", voucher.number(), "code", voucher.code()));
        assertThat(citizen.text()).contains("Answered", "Satisfied");
        String letter = Printed.text(citizen.fetch("/en/status/" + alias(voucher.number()) + "/answer.pdf"))
                .replaceAll("\\s+", " ");
        assertThat(letter)
                .contains(
                        voucher.number(),
                        "replaced by the lighting crew",
                        "Report of the lighting crew no. 17",
                        "Law on local government, article 27",
                        "Satisfied",
                        "you may file a grievance with: Akim of the city of Almaty",
                        "You may also appeal to the court");
    }

    @Proves(G8)
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void whoDisagreesComplainsInOneStepAboveWhoeverSigned(String lang, @Autowired ApplicationContext office) {
        Town town = Town.in(office);
        AppealId refused = new Aggrieved(office, town).refused("city", "executor", "deputy");
        String code = office.getBean(Tracking.class).code(refused).grouped();
        Voucher voucher = new Voucher(town.card(refused).number().text(), code);
        Visitor citizen = visitor();
        citizen.open("/" + lang + "/status")
                .send("/status", Map.of("number", voucher.number(), "code", voucher.code()));
        assertThat(citizen.status()).as(citizen.text()).isEqualTo(200);
        citizen.follow("/disagree").send("/disagree", Map.of("reasons", "The lamp is still out."));
        assertThat(citizen.path()).startsWith("/" + lang + "/voucher/");
        Voucher grievance = Voucher.of(citizen);
        citizen.open("/" + lang + "/status/" + alias(voucher.number()));
        assertThat(citizen.text()).contains(grievance.number());

        Visitor akim = officer("akim");
        String found = "/en/staff/journal?q=" + alias(grievance.number());
        assertThat(akim.open(found).text()).contains(grievance.number());
        akim.open("/en" + grievance.at(""));
        assertThat(akim.text()).contains("The lamp is still out.").contains(voucher.number());
        for (String named : new String[] {"deputy", "executor"}) {
            Visitor official = officer(named);
            assertThat(official.open("/en" + grievance.at("")).status()).isEqualTo(404);
            assertThat(official.open(found).text()).doesNotContain(grievance.number());
        }
    }

    private Voucher answered() {
        Visitor registrar = officer("registrar");
        Voucher voucher = atTheDesk(registrar);
        assertThat(registrar.text()).contains("Nurlybaeva R. A.").contains("Official");
        LocalDate last = LocalDate.ofInstant(clock.instant(), Dates.ZONE).plusDays(15);
        assertThat(registrar.page().select("dt:contains(Answer by) + dd"))
                .as("fifteen calendar days of receipt")
                .singleElement()
                .satisfies(by -> assertThat(by.text()).startsWith(Dates.day(Lang.EN, last)))
                .satisfies(
                        by -> assertThat(by.select("time").eachAttr("datetime")).containsExactly(last.toString()));
        byte[] pdf = registrar.fetch("/en/staff/voucher/" + alias(voucher.number()) + ".pdf");
        assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");

        registrar.open("/kk" + voucher.at("/assign"));
        String executorId =
                registrar.page().select("label:contains(Қожабеков) input").attr("value");
        registrar.send(voucher.at("/assign"), Map.of("executor", executorId, "instruction", "Look at it today"));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);

        Visitor executor = officer("executor");
        executor.open("/en" + voucher.at("/answer"))
                .send(
                        voucher.at("/answer"),
                        Map.ofEntries(
                                Map.entry("language", "en"),
                                Map.entry(
                                        "facts",
                                        "On the day after your appeal the lamp in the arch of house 10 was examined and replaced by the lighting crew of the city."),
                                Map.entry(
                                        "fact-1",
                                        "The lamp was found broken and it was replaced with a new one on the same evening."),
                                Map.entry("finding-1", "CONFIRMED"),
                                Map.entry("decision-1", "SATISFIED"),
                                Map.entry("evidence-1", "Report of the lighting crew no. 17"),
                                Map.entry("norm-1", "Law on local government, article 27"),
                                Map.entry("do", "submit")));
        assertThat(executor.status()).as(executor.text()).isEqualTo(200);

        Visitor deputy = officer("deputy");
        deputy.open("/en" + voucher.at("/approve"));
        assertThat(deputy.status())
                .as("approval of " + voucher.number() + ": " + executor.text())
                .isEqualTo(200);
        deputy.send(voucher.at("/sign"), Map.of("password", AlmatyStaff.PASSWORD));
        assertThat(deputy.status()).as(deputy.text()).isEqualTo(200);
        deputy.open("/en/staff/case/" + alias(voucher.number()));
        assertThat(deputy.text()).contains("Answered").contains("The answer was signed. Satisfied");
        byte[] letter = deputy.fetch("/en" + voucher.at("/answer.pdf"));
        assertThat(new String(letter, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        return voucher;
    }

    @Meets(U23)
    @Proves({G2_3, G3_2})
    @Test
    void aQuestionIsInformalAndSaysSo() {
        Visitor citizen = visitor();
        citizen.open("/en/question")
                .send(
                        "/question",
                        Map.of("text", "When will the square near the circus open again?", "language", "en"));
        assertThat(citizen.status()).as(citizen.text()).isEqualTo(200);
        Voucher voucher = Voucher.of(citizen);
        assertThat(voucher.number()).startsWith("СУ-100-");
        assertThat(citizen.text()).contains("Informal");
    }

    @Proves(G4_6A)
    @Test
    void aThreatNeedsNoNameAndStandsFirst() {
        Visitor nobody = visitor();
        nobody.open("/en/threat").send("/threat", Map.of("text", "They are going to set fire to the market tonight."));
        assertThat(nobody.status()).as(nobody.text()).isEqualTo(200);
        String number = found(NUMBER, nobody.text());
        Visitor registrar = officer("registrar");
        registrar.open("/en/staff/queue");
        assertThat(registrar.page().select("tbody tr:has(a):contains(" + number + ")"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(
                                row.previousElementSiblings().select("tr.grp").eachText())
                        .singleElement()
                        .asString()
                        .startsWith("Urgent: crime or threat"));
        registrar.open("/en/staff/case/" + alias(number));
        assertThat(registrar.text()).contains("Crime or threat").contains("No name given");
    }
}
