package kz.jauap.office.walk;

import static kz.jauap.office.guide.Point.U26;
import static kz.jauap.office.guide.Point.U27;
import static kz.jauap.office.guide.Rule.G4_1;
import static kz.jauap.office.guide.Rule.G4_6B;
import static kz.jauap.office.guide.Rule.G5_2;
import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_4;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The steps beside the straight way, walked over HTTP and without JavaScript: a turned term, a curable defect, another
/// body.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StepsWalkTest extends Walkers {
    @Autowired
    StepsWalkTest(@Value("${local.server.port}") int port) {
        super(port);
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
        assertThat(course(executor, voucher)).contains("The term has changed. Information from others is needed");
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

    @Test
    void nobodyElseOpensACase() {
        Voucher voucher = atTheDesk(officer("registrar"));
        assertThat(visitor().open("/en" + voucher.at("")).path()).endsWith("/staff/sign-in");
        assertThat(officer("medeu.executor").open("/en" + voucher.at("")).status())
                .isEqualTo(404);
        assertThat(officer("controller").open("/en" + voucher.at("")).status()).isEqualTo(200);
    }
}
