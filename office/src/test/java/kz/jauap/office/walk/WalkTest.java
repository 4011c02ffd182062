package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static kz.jauap.office.guide.Point.U17;
import static kz.jauap.office.guide.Point.U23;
import static kz.jauap.office.guide.Point.U25;
import static kz.jauap.office.guide.Point.U26;
import static kz.jauap.office.guide.Point.U27;
import static kz.jauap.office.guide.Rule.G2_1;
import static kz.jauap.office.guide.Rule.G2_3;
import static kz.jauap.office.guide.Rule.G3_1;
import static kz.jauap.office.guide.Rule.G3_2;
import static kz.jauap.office.guide.Rule.G4_1;
import static kz.jauap.office.guide.Rule.G4_4;
import static kz.jauap.office.guide.Rule.G4_5;
import static kz.jauap.office.guide.Rule.G4_6A;
import static kz.jauap.office.guide.Rule.G4_6B;
import static kz.jauap.office.guide.Rule.G5_1;
import static kz.jauap.office.guide.Rule.G5_2;
import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_3;
import static kz.jauap.office.guide.Rule.G6_4;
import static kz.jauap.office.guide.Rule.G7;
import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The walk of one appeal, as ARCHITECTURE.md tells it, over HTTP and without JavaScript.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WalkTest {
    private static final Pattern NUMBER = Pattern.compile("(ЖТ|ЗТ|СУ)-\\d{3}-\\d{4}-\\d{7}(/\\d+)?");
    private static final Pattern CODE =
            Pattern.compile("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}");

    private final String root;

    @Autowired
    WalkTest(@Value("${local.server.port}") int port) {
        this.root = "http://localhost:" + port;
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private Visitor visitor() {
        return new Visitor(root);
    }

    private Visitor officer(String login) {
        Visitor officer = visitor();
        officer.open("/en/staff/sign-in")
                .send("/staff/sign-in", Map.of("username", login, "password", AlmatyStaff.PASSWORD));
        assertThat(officer.path()).startsWith("/en/staff");
        return officer;
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group();
    }

    private static String alias(String number) {
        return number.replace("ЖТ", "ZHT")
                .replace("ЗТ", "ZT")
                .replace("СУ", "SU")
                .replace('/', '.');
    }

    /// What the chancellery writes on paper for the applicant: number and code.
    private record Voucher(String number, String code) {
        static Voucher of(Visitor visitor) {
            return new Voucher(found(NUMBER, visitor.text()), found(CODE, visitor.text()));
        }

        String at(String verb) {
            return "/staff/case/" + alias(number) + verb;
        }
    }

    private Voucher atTheDesk(Visitor registrar) {
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
                                Map.entry("postal", "Алматы, Абай даңғылы, 10"),
                                Map.entry("addressee", "Akimat of Almaty"),
                                Map.entry("subject", "No light in the arch"),
                                Map.entry(
                                        "text",
                                        "The lamp in the arch of house 10 has been out for a month. Please repair it."),
                                Map.entry("claims", "Repair the lamp"),
                                Map.entry("signed", "yes")));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        return Voucher.of(registrar);
    }

    @Meets({U17, U25})
    @Proves({G2_1, G3_1, G4_4, G4_5, G5_1, G6_3, G7})
    @Test
    void anAppealGoesFromTheDeskToASignedAnswer() {
        answered();
    }

    @Proves(G8)
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void whoDisagreesComplainsInOneStepAboveWhoeverSigned(String lang) {
        Voucher voucher = answered();
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
        akim.open("/en/staff/queue");
        assertThat(akim.text()).contains(grievance.number());
        akim.open("/en" + grievance.at(""));
        assertThat(akim.text()).contains("The lamp is still out.").contains(voucher.number());
        for (String named : new String[] {"deputy", "executor"}) {
            Visitor official = officer(named);
            assertThat(official.open("/en" + grievance.at("")).status()).isEqualTo(404);
            assertThat(official.open("/en/staff/queue").text()).doesNotContain(grievance.number());
        }
    }

    private Voucher answered() {
        Visitor registrar = officer("registrar");
        Voucher voucher = atTheDesk(registrar);
        assertThat(registrar.text()).contains("Nurlybaeva R. A.").contains("Official");
        byte[] pdf = registrar.fetch("/en/staff/voucher/" + alias(voucher.number()) + ".pdf");
        assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");

        registrar.open("/kk" + voucher.at("/assign"));
        String executorId =
                registrar.page().select("label:contains(Қожабеков) input").attr("value");
        registrar.send(voucher.at("/assign"), Map.of("executor", executorId, "instruction", "Look at it today"));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);

        Visitor executor = officer("executor");
        executor.open("/en/staff/queue");
        assertThat(executor.text()).contains(voucher.number());
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
        assertThat(deputy.text()).contains("Answered").contains("The answer was signed: Satisfied");
        byte[] letter = deputy.fetch("/en" + voucher.at("/answer.pdf"));
        assertThat(new String(letter, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        return voucher;
    }

    private Voucher onTheExecutorsDesk() {
        Visitor registrar = officer("registrar");
        Voucher voucher = atTheDesk(registrar);
        registrar.open("/kk" + voucher.at("/assign"));
        String executor =
                registrar.page().select("label:contains(Қожабеков) input").attr("value");
        registrar.send(voucher.at("/assign"), Map.of("executor", executor));
        return voucher;
    }

    private static void done(Visitor visitor, Voucher voucher, String verb, Map<String, String> fields) {
        visitor.open("/en" + voucher.at(verb)).send(voucher.at(verb), fields);
        assertThat(visitor.status()).as(verb + ": " + visitor.text()).isEqualTo(200);
    }

    private static String considerBy(Visitor officer, String path) {
        return officer.open("/en" + path)
                .page()
                .select("dt:contains(Consider by) + dd")
                .text();
    }

    private static String course(Visitor visitor, Voucher voucher) {
        return visitor.open("/en" + voucher.at("")).page().select(".tl").text();
    }

    @Meets(U26)
    @Proves({G5_2, G5_3})
    @Test
    void anInquiryTurnsTheTermAndAHeadExtendsIt() {
        Voucher voucher = onTheExecutorsDesk();
        Visitor executor = officer("executor");
        done(
                executor,
                voucher,
                "/inquiry",
                Map.of("to", "Alatau Zharyk Company", "question", "When was the lamp last repaired?"));
        assertThat(course(executor, voucher)).contains("The term has changed: Information from others is needed");
        done(executor, voucher, "/inquiry-answer", Map.of("reply", "In September."));
        done(executor, voucher, "/extend", Map.of("days", "10", "reason", "The cable must be examined too."));
        Visitor deputy = officer("deputy");
        done(deputy, voucher, "/decide", Map.of("decision", "GRANT", "reason", "Agreed."));
        assertThat(course(deputy, voucher)).contains("The term was extended by 10 days");
        assertThat(deputy.text()).contains("Extended by 10 calendar days");
    }

    @Proves(G4_6B)
    @Test
    void whatIsLeftUnconsideredIsTakenUpAgainOnceItIsCured() {
        Voucher voucher = onTheExecutorsDesk();
        Visitor executor = officer("executor");
        done(executor, voucher, "/leave", Map.of("ground", "NO_SUBSTANCE", "reason", "It does not say which house."));
        Visitor deputy = officer("deputy");
        done(deputy, voucher, "/decide", Map.of("decision", "GRANT", "reason", "Agreed."));
        assertThat(course(deputy, voucher)).contains("Left without consideration: The substance is not stated");
        done(deputy, voucher, "/take-up", Map.of("reason", "The applicant named the house."));
        assertThat(course(deputy, voucher)).contains("Taken up again");
    }

    @Meets(U27)
    @Proves({G4_1, G6_4})
    @Test
    void anotherBodyGetsItWithItsOwnNumberAndTheSameTerm() {
        Visitor registrar = officer("registrar");
        Voucher voucher = atTheDesk(registrar);
        String due = considerBy(registrar, voucher.at(""));
        done(
                registrar,
                voucher,
                "/redirect",
                Map.of("to", "energy", "reason", "Street lighting is the matter of the department of energy."));
        assertThat(course(registrar, voucher)).contains("the term is unchanged").contains(voucher.number() + "/1");
        Visitor energy = officer("energy.registrar");
        assertThat(considerBy(energy, voucher.at("") + ".1")).isEqualTo(due).isNotEmpty();
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

    @Test
    void nobodyElseOpensACase() {
        Voucher voucher = atTheDesk(officer("registrar"));
        assertThat(visitor().open("/en" + voucher.at("")).path()).endsWith("/staff/sign-in");
        assertThat(officer("medeu.executor").open("/en" + voucher.at("")).status())
                .isEqualTo(404);
        assertThat(officer("controller").open("/en" + voucher.at("")).status()).isEqualTo(200);
    }
}
