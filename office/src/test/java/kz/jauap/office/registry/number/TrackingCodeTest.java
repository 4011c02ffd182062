package kz.jauap.office.registry.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {
    @Test
    void hasFourteenCharactersOfSeventyBits() {
        byte[] mac = new byte[32];
        new Random(7).nextBytes(mac);
        TrackingCode code = TrackingCode.from(mac);
        assertThat(code.characters()).hasSize(14).matches("[0-9A-HJKMNP-TV-Z]+");
        assertThat(code.grouped()).matches(".{5}-.{4}-.{5}");
    }

    @Test
    void everyBitOfTheFirstSeventyCounts() {
        Set<String> seen = new HashSet<>();
        seen.add(TrackingCode.from(new byte[32]).characters());
        for (int bit = 0; bit < 70; bit++) {
            byte[] mac = new byte[32];
            mac[bit / 8] = (byte) (0x80 >> (bit % 8));
            seen.add(TrackingCode.from(mac).characters());
        }
        assertThat(seen).hasSize(71);
    }

    @Test
    void isReadBlindToCaseGroupsAndLookalikes() {
        assertThat(TrackingCode.parse("o1234 5678-9abcd")).contains(new TrackingCode("0123456789ABCD"));
        assertThat(TrackingCode.parse("OI23L-5678-9abcd")).contains(new TrackingCode("0123156789ABCD"));
    }

    @Test
    void neitherShorterNorStrangerIsRead() {
        assertThat(TrackingCode.parse("0123456789ABC")).isEmpty();
        assertThat(TrackingCode.parse("0123456789ABCU")).isEmpty();
        assertThat(TrackingCode.parse("0".repeat(100))).isEmpty();
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(new TrackingCode("0123456789ABCD").toString()).doesNotContain("0123");
    }
}
