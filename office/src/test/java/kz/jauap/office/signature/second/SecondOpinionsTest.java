package kz.jauap.office.signature.second;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProxySelector;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.trust.Egress;
import kz.jauap.office.signature.trust.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The operator's NCANode is asked about what was kept; it is compared, and never decides.
@OfficeTest
@Import(Pens.class)
class SecondOpinionsTest {
    private static final int ALL = 10_000;

    @Autowired
    OpinionTable table;

    @Autowired
    Evidences evidences;

    @Autowired
    Verifier verifier;

    @Autowired
    Pens pens;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private NcaNodeSimulator node;
    private SecondOpinions opinions;

    @BeforeEach
    void aNode() throws Exception {
        node = new NcaNodeSimulator();
        var egress = new Egress(ProxySelector.of(null), Duration.ofSeconds(5), Duration.ofSeconds(20));
        Line line = egress.line(node.address(), "application/json");
        opinions = new SecondOpinions(Optional.of(line), table, evidences, clock);
        opinions.round();
        while (!table.unheard(clock.instant().minus(Duration.ofDays(3)), 1).isEmpty()) {
            opinions.round();
        }
    }

    @AfterEach
    void noNode() {
        node.close();
    }

    private UUID kept(byte[] document, byte[] cms) {
        var who = new Expected.Person(TestCa.IIN);
        return evidences.keep(
                new Presentation(Bytes.of(document), "otinish.txt", Bytes.of(cms), who, clock.instant(), Map.of()),
                verifier.verify(cms, document, who, clock.instant()));
    }

    private static byte[] document() {
        return UUID.randomUUID().toString().getBytes(UTF_8);
    }

    private UUID genuine() {
        byte[] document = document();
        return kept(document, pens.sign(Scheme.RSA, TestCa.PERSON, document));
    }

    private List<UUID> differing() {
        return opinions.disagreements(ALL).stream().map(Disagreement::evidence).toList();
    }

    @Test
    void whereBothAgreeNothingIsTold() {
        var good = genuine();
        var bad = kept(document(), pens.sign(Scheme.RSA, TestCa.PERSON, document()));
        opinions.round();
        assertThat(differing()).doesNotContain(good, bad);
        assertThat(table.unheard(clock.instant().minus(Duration.ofDays(1)), ALL))
                .doesNotContain(good, bad);
    }

    @Test
    void aDisagreementIsToldEitherWayAndDecidesNothing() {
        byte[] document = document();
        var strangers = kept(
                document, new TestCa(Scheme.RSA, clock).certify(TestCa.PERSON).sign(document, clock.instant()));
        opinions.round();
        assertThat(opinions.disagreements(ALL)).anySatisfy(each -> {
            assertThat(each.evidence()).isEqualTo(strangers);
            assertThat(each.ours()).isEqualTo(Indication.INVALID);
            assertThat(each.theirs()).isEqualTo(Verdict.VALID);
            assertThat(each.document()).isEqualTo("otinish.txt");
        });
        var good = genuine();
        node.suspect();
        opinions.round();
        assertThat(differing()).contains(good);
        var examined = evidences.find(good).orElseThrow();
        assertThat(examined.latest().report().indication()).isEqualTo(Indication.VALID);
        assertThat(examined.examinations()).hasSize(1);
    }

    @Test
    void whileItIsSilentNothingIsHeardAndLaterEverything() {
        node.ill(true);
        var first = genuine();
        var second = genuine();
        int before = node.asked();
        opinions.round();
        assertThat(node.asked()).as("it is left alone for this round").isEqualTo(before + 1);
        assertThat(table.unheard(clock.instant().minus(Duration.ofDays(1)), ALL))
                .contains(first, second);
        node.ill(false);
        opinions.round();
        assertThat(table.unheard(clock.instant().minus(Duration.ofDays(1)), ALL))
                .doesNotContain(first, second);
    }

    @Test
    void withoutOneNobodyIsAsked() {
        var none = new SecondOpinions(Optional.empty(), table, evidences, clock);
        var kept = genuine();
        none.round();
        assertThat(none.open()).isFalse();
        assertThat(table.unheard(clock.instant().minus(Duration.ofDays(1)), ALL))
                .contains(kept);
    }

    @Test
    void anOpinionIsNeverChangedOrTakenAway() {
        genuine();
        opinions.round();
        for (var deed : List.of(
                "update signature_opinion set verdict = 'VALID'",
                "delete from signature_opinion",
                "truncate signature_opinion")) {
            assertThatThrownBy(() -> database.sql(deed).update()).as(deed).hasMessageContaining("is final");
        }
    }
}
