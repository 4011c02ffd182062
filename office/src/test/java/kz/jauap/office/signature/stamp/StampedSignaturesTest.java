package kz.jauap.office.signature.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.cms.Stamping;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.trust.Line;
import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a time stamp makes of a signature, and which stamps count.
@OfficeTest
class StampedSignaturesTest extends StampingAuthority {
    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_2015_512"})
    void aStampedSignatureProvesItsTimeAndIsOtherwiseTheSame(Scheme scheme) {
        ca = new TestCa(scheme, clock);
        byte[] document = UUID.randomUUID().toString().getBytes(UTF_8);
        var keyed = ca.certify(TestCa.PERSON);
        Bytes bare = Bytes.of(keyed.sign(document, clock.instant()));
        var stamps = stamps(ca.stamping());
        assertThat(stamps.want(bare)).isPresent();
        rounds(stamps, List.of(bare));
        Bytes complete = stamps.complete(bare);
        assertThat(complete).isNotEqualTo(bare);
        assertThat(Stamping.without(complete)).isEqualTo(bare);
        assertThat(stamps.want(complete)).as("it has its time-stamp").isEmpty();
        Instant end = keyed.certificate().getNotAfter().toInstant();
        assertThat(examined(bare, document, end.plusSeconds(60)).accepted()).isFalse();
        Report later = examined(complete, document, end.plusSeconds(60));
        assertThat(later.reasons()).isEmpty();
        assertThat(later.trustedAt()).isBefore(end);
    }

    @Test
    void whatIsSaidOfATimeStampIsTrueWhetherItCameAlongOrIsAskedForOrIsInDoubt() {
        var desk = ca.stamping();
        Bytes bare = signature();
        var open = stamps(desk);
        assertThat(open.seen(bare)).as("nobody asked").isEqualTo(new Seen.Never());
        open.want(bare);
        assertThat(open.seen(bare)).isEqualTo(new Seen.Awaited());
        rounds(open, List.of(bare));
        assertThat(open.seen(bare)).isInstanceOf(Seen.By.class);
        Bytes own = open.complete(bare);
        assertThat(open.want(own)).isEmpty();
        assertThat(open.seen(own)).as("it came along").isEqualTo(open.seen(bare));
        ca.answeringDesk().revoke(desk.certificate(), clock.instant(), CRLReason.keyCompromise);
        var today = stamps(desk);
        assertThat(today.seen(bare)).isInstanceOf(Seen.InDoubt.class);
        assertThat(today.seen(own)).isInstanceOf(Seen.InDoubt.class);
        assertThat(today.seen(Bytes.of(new byte[] {1}))).isEqualTo(new Seen.Never());
    }

    @Test
    void aSignatureThatEnclosesALongDocumentIsStampedToo() {
        byte[] whole = new byte[Examiner.LONGEST + 1];
        Bytes enclosing = Bytes.of(ca.certify(TestCa.PERSON)
                .signing()
                .sign(Kind.DOCUMENT, whole, clock.instant(), Signing.Content.ENCLOSED, Optional.empty()));
        assertThat(stamps(ca.stamping()).want(enclosing)).isPresent();
    }

    private Report examined(Bytes cms, byte[] document, Instant at) {
        return new Examiner(ca.trust(), Freshness.USUAL, clock)
                .verify(cms.array(), document, new Expected.Person(TestCa.IIN), at);
    }

    @Test
    void onlyATokenOfATrustedAuthorityOverThisVerySignatureCounts() {
        var stranger = TestCa.impostor(Scheme.RSA, clock).stamping();
        var signature = signature();
        byte[] other;
        try {
            other = ca.stamping().ask(question(signature()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        List<Line> desks = List.of(
                stranger,
                _ -> other,
                _ -> new byte[0],
                question -> Arrays.copyOf(question, 5),
                _ -> "<html>502</html>".getBytes(UTF_8),
                _ -> new byte[] {0x30, 5, 0x30, 3, 2, 1, 2});
        for (int which = 0; which < desks.size(); which++) {
            var stamps = stamps(desks.get(which));
            stamps.want(signature);
            for (int round = 0; round < 5; round++) {
                stamps.round();
                pass(Duration.ofHours(1));
            }
            assertThat(stamps.over(signature)).as("desk %d", which).isEmpty();
        }
    }
}
