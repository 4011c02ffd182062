package kz.jauap.office.signature.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.trust.Line;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// An authority that stamps times, signatures that wait for its stamps, and the rounds in which they are asked for.
abstract class StampingAuthority {
    @Autowired
    StampTable table;

    @Autowired
    MovableClock office;

    MovableClock clock;
    TestCa ca;

    @BeforeEach
    void anAuthority() {
        clock = new MovableClock(office);
        ca = new TestCa(Scheme.RSA, clock);
    }

    Stamps stamps(Line desk) {
        return new Stamps(table, ca.timing(desk).desks(), clock);
    }

    Bytes signature() {
        return Bytes.of(
                ca.certify(TestCa.PERSON).sign(UUID.randomUUID().toString().getBytes(UTF_8), clock.instant()));
    }

    void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /// Other tests' signatures wait in the same table.
    void rounds(Stamps stamps, List<Bytes> until) {
        for (int round = 0;
                round < 50 && !until.stream().allMatch(each -> stamps.over(each).isPresent());
                round++) {
            stamps.round();
        }
    }

    static byte[] question(Bytes signature) throws IOException {
        return new org.bouncycastle.tsp.TimeStampRequestGenerator()
                .generate(Scheme.RSA.hash(), Scheme.RSA.digest().digest(signature.array()))
                .getEncoded();
    }
}
