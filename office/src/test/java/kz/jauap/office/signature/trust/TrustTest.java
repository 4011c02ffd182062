package kz.jauap.office.signature.trust;

import static kz.jauap.office.guide.Threat.TEST_IN_EARNEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import org.junit.jupiter.api.Test;

class TrustTest extends Authorities {
    @Test
    void isReadFromTheOperatorsFolder() throws Exception {
        say(
                pins
                        + "ocsp=http://ocsp.example.kz/\ncrl=http://crl.example.kz/nca.crl\ncrl.delta=http://crl.example.kz/d.crl");
        var trust = Trust.in(TrustDomain.TEST, read());
        assertThat(trust.open()).isTrue();
        assertThat(trust.issuers()).hasSize(1);
        var read = trust.issuers().getFirst().authority();
        assertThat(read.id()).isEqualTo("nca");
        assertThat(read.ocsp()).isPresent();
        assertThat(read.lists()).hasSize(1);
        assertThat(trust.fingerprint()).isEqualTo(CA.trust().fingerprint());
        assertThat(trust.pathOf(CA.certify(TestCa.PERSON).certificate(), CLOCK.instant())
                        .chain())
                .hasSize(3);
    }

    @Test
    void namesTheDeskThatStampsTimes() throws Exception {
        say(pins + "tsa=http://tsp.example.kz/\ntsa.policy=1.2.398.3.3.2.6.4");
        assertThat(Trust.in(TrustDomain.TEST, read()).timeDesks())
                .singleElement()
                .satisfies(desk -> assertThat(desk.policy()).contains("1.2.398.3.3.2.6.4"));
        say(pins);
        assertThat(Trust.in(TrustDomain.TEST, read()).timeDesks()).isEmpty();
        for (var policy : List.of("gost", "1", "9.1", "1.2.")) {
            say(pins + "tsa=http://tsp.example.kz/\ntsa.policy=" + policy);
            refused("names no policy");
        }
    }

    @Test
    void isClosedWhereNothingIsSetUp() throws Flaw {
        var nothing = new TrustFolder(folder.resolve("none"), egress()).read();
        assertThat(nothing).isEmpty();
        assertThat(Trust.in(TrustDomain.PRODUCTION, nothing).open()).isFalse();
    }

    @Test
    void refusesACertificateThatIsNotThePinnedOne() throws IOException {
        var other = Certificates.bytes(TestCa.impostor(Scheme.RSA, CLOCK).root().certificate());
        Files.write(authority.resolve("root.cer"), other.array());
        say(pins);
        refused("pins root");
    }

    @Test
    void refusesWhatIsNotPinnedOrMissingOrUnknownOrNoAddress() throws IOException {
        say("root=root.cer\n");
        refused("does not pin it: root.sha256=");
        say(pins.replace("root=root.cer", "root=lost.cer"));
        refused("is no certificate");
        say("ocsp=http://ocsp.example.kz/");
        refused("names no root");
        say(pins + "ocps=http://ocsp.example.kz/");
        refused("'ocps'");
        for (var address : List.of("ocsp.example.kz", "file:///etc/passwd", "http://", "http://a b/", "ftp://x/")) {
            say(pins + "ocsp=" + address);
            refused("names no address");
        }
        Files.delete(authority.resolve("authority.properties"));
        refused("cannot be read");
    }

    @Test
    void refusesAnIssuerThatDoesNotGoBackToItsRoot() {
        var stranger = TestCa.impostor(Scheme.RSA, CLOCK);
        var mixed = new Authority(
                "mixed",
                List.of(stranger.root().certificate()),
                List.of(CA.issuing().certificate()),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThatThrownBy(() -> Trust.in(TrustDomain.TEST, List.of(mixed))).isInstanceOf(Flaw.class);
        var noRoot = new Authority(
                "no root",
                List.of(CA.issuing().certificate()),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThatThrownBy(() -> Trust.in(TrustDomain.TEST, List.of(noRoot))).isInstanceOf(Flaw.class);
    }

    @Test
    @Counters(TEST_IN_EARNEST)
    void ofATestAuthorityNeverOpensInProduction() {
        assertThatThrownBy(() -> Guard.check(TrustDomain.PRODUCTION, false, false, List.of(CA.authority())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a test authority");
        assertThatCode(() -> Guard.check(TrustDomain.TEST, true, true, List.of(CA.authority())))
                .doesNotThrowAnyException();
        var span = Duration.ofDays(300);
        var term = new Issuing.Term(CLOCK.instant().minus(span), CLOCK.instant().plus(span));
        var real = Issuing.root("НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ 2022", TestCa.pair(Scheme.RSA, 0), term);
        var authority = new Authority(
                "nca", List.of(real.certificate()), List.of(), Optional.empty(), List.of(), Optional.empty());
        assertThatCode(() -> Guard.check(TrustDomain.PRODUCTION, false, false, List.of(authority)))
                .doesNotThrowAnyException();
    }

    @Test
    @Counters(TEST_IN_EARNEST)
    void ofTheDemonstrationNeverOpensInProduction() {
        assertThatThrownBy(() -> Guard.check(TrustDomain.PRODUCTION, true, false, List.of()))
                .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> Guard.check(TrustDomain.PRODUCTION, false, true, List.of()))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    @Counters(TEST_IN_EARNEST)
    void neverChangesItsDomain() {
        assertThatThrownBy(() -> Guard.checkPast(TrustDomain.PRODUCTION, true)).isInstanceOf(CannotStart.class);
        assertThatCode(() -> Guard.checkPast(TrustDomain.PRODUCTION, false)).doesNotThrowAnyException();
    }

    private void say(String text) throws IOException {
        Files.writeString(authority.resolve("authority.properties"), text);
    }

    private List<Authority> read() {
        return new TrustFolder(folder, egress()).read();
    }

    private void refused(String why) {
        assertThatThrownBy(this::read).isInstanceOf(CannotStart.class).hasMessageContaining(why);
    }

    private static Egress egress() {
        return new Egress(ProxySelector.getDefault(), Duration.ofSeconds(3), Duration.ofSeconds(7));
    }
}
