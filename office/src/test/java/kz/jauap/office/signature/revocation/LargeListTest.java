package kz.jauap.office.signature.revocation;

import static kz.jauap.office.signature.revocation.Standing.Key.IN_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.Test;

class LargeListTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final int MANY = 20_000;

    @Test
    void findsEachOfManyAndNobodyElse() throws Exception {
        var ca = new TestCa(Scheme.RSA, Clock.fixed(NOW, ZoneOffset.UTC));
        var random = new Random(7);
        var revoked = new HashSet<BigInteger>();
        while (revoked.size() < MANY) {
            revoked.add(new BigInteger(1 + random.nextInt(158), random).add(BigInteger.ONE));
        }
        revoked.forEach(serial -> ca.lists().revoke(serial, NOW.minusSeconds(serial.intValue() & 0xffff)));
        var list = Crl.read(ca.lists().print(), ca.issuing().certificate());
        assertThat(list.count()).isEqualTo(MANY);
        assertThat(revoked)
                .allMatch(serial -> list.find(serial)
                        .equals(Optional.of(
                                new Standing.Revoked(NOW.minusSeconds(serial.intValue() & 0xffff), IN_DOUBT))));
        for (int i = 0; i < MANY; i++) {
            var other = new BigInteger(158, random);
            assertThat(list.find(other).isPresent()).isEqualTo(revoked.contains(other));
        }
        assertThat(list.find(BigInteger.ONE.shiftLeft(300))).isEmpty();
        assertThat(list.find(BigInteger.TEN.negate())).isEmpty();
    }
}
