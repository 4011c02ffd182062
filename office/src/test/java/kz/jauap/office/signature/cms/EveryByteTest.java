package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.LENIENT_READING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Sample;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.revocation.Freshness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No byte of a signature or of what it signs can be changed without the signature being refused: not one is harmless.
@Tag("fuzz")
class EveryByteTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DOCUMENT = "Өтініш: аулада жарық жоқ".getBytes(UTF_8);

    static List<Arguments> signatures() {
        return List.of(
                Arguments.of("RSA", Scheme.RSA, false),
                Arguments.of("RSA with a time-stamp", Scheme.RSA, true),
                Arguments.of("GOST", Scheme.GOST_2015_512, false),
                Arguments.of("GOST with a time-stamp", Scheme.GOST_2015_512, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    @Counters(LENIENT_READING)
    void ofASignatureCounts(String name, Scheme scheme, boolean stamped) {
        var ca = new TestCa(scheme, CLOCK);
        var examiner = new Examiner(ca.trust(), Freshness.USUAL, CLOCK);
        var cms = ca.certify(TestCa.PERSON)
                .signing()
                .sign(
                        Kind.DOCUMENT,
                        DOCUMENT,
                        NOW,
                        Signing.Content.DETACHED,
                        stamped ? Optional.of(ca.stamping()) : Optional.empty());
        assertThat(accepted(examiner, cms, DOCUMENT)).isTrue();

        var survivors = new TreeSet<Integer>();
        Sample.until(cms.length, 5)
                .filter(place -> IntStream.of(
                                place, place + 4) // of every byte two bits, in turn; of the costly scheme one
                        .limit(scheme == Scheme.RSA ? 2 : 1)
                        .map(bit -> 1 << bit % Byte.SIZE)
                        .anyMatch(change -> accepted(examiner, changed(cms, place, change), DOCUMENT)))
                .forEach(survivors::add);
        assertThat(survivors)
                .as("changes that nobody noticed, of %d bytes", cms.length)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void ofADocumentCounts(String name, Scheme scheme, boolean stamped) {
        var ca = new TestCa(scheme, CLOCK);
        var examiner = new Examiner(ca.trust(), Freshness.USUAL, CLOCK);
        var cms = ca.certify(TestCa.PERSON).sign(DOCUMENT, NOW);
        for (int place = 0; place < DOCUMENT.length; place++) {
            assertThat(accepted(examiner, cms, changed(DOCUMENT, place, 1)))
                    .as("byte %d", place)
                    .isFalse();
        }
        assertThat(accepted(examiner, cms, Tampering.and(DOCUMENT, new byte[] {' '})))
                .isFalse();
        assertThat(accepted(examiner, cms, new byte[0])).isFalse();
    }

    private static boolean accepted(Examiner examiner, byte[] cms, byte[] document) {
        return examiner.verify(cms, document, new Expected.Person(TestCa.IIN), NOW)
                .accepted();
    }

    private static byte[] changed(byte[] bytes, int place, int change) {
        var changed = bytes.clone();
        changed[place] ^= (byte) change;
        return changed;
    }
}
