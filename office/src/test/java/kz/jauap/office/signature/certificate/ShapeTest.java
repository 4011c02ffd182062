package kz.jauap.office.signature.certificate;

import static kz.jauap.office.guide.Threat.LENIENT_READING;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.cms.Tampering;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An outline is refused before anything is built from it, each time for its own fault.
class ShapeTest {
    private static final int DEEPEST = 32;
    private static final int MOST = 4000;

    private static void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> Shape.check(bytes))
                .asInstanceOf(InstanceOfAssertFactories.type(Flaw.class))
                .extracting(Flaw::detail)
                .isEqualTo(why);
    }

    private static void sound(byte[] bytes) {
        assertThatCode(() -> Shape.check(bytes)).doesNotThrowAnyException();
    }

    /// A sequence of so many empty values.
    private static byte[] of(int values) {
        byte[] content = new byte[2 * values];
        for (int at = 0; at < content.length; at += 2) {
            content[at] = 0x05;
        }
        byte[] head = {0x30, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return Tampering.and(head, content);
    }

    @Test
    @Counters(LENIENT_READING)
    void isNestedNoDeeperThanItMayBe() {
        sound(Tampering.nested(DEEPEST));
        refused(Tampering.nested(DEEPEST + 1), "nested too deep");
    }

    @Test
    @Counters(LENIENT_READING)
    void holdsNoMoreThanItMayHold() {
        sound(of(MOST - 1));
        refused(of(MOST), "too many elements");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                cut off",
        "30,                cut off",
        "30030500,          a length beyond the end",
        "3004300305000500,  a length beyond the end",
        "3081020500,        a length written too long",
        "308200020500,      a length written too long",
        "30848000000005,    a length of more than three bytes",
        "30020500ff,        bytes after the end",
        "30800500000030,    bytes after the end",
        "308005000001,      an end mark with a length",
        "3080050000,        cut off",
        "0480aa0000,        an open length of a plain value",
        "300500000500,      a length beyond the end",
        "30020000,          a tag that is not used here",
        "30041f810100,      a tag that is not used here",
        "3003010101,        a truth of another form",
        "300401020000,      a truth of another form"
    })
    @Counters(LENIENT_READING)
    void liesNowhere(String hex, String why) {
        refused(HexFormat.of().parseHex(hex), why);
    }

    @ParameterizedTest
    @CsvSource({"3000", "30020500", "308005000000", "30030101ff", "3003010100"})
    void maySayAnythingElse(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        sound(bytes);
        refused(Arrays.copyOf(bytes, bytes.length + 1), "bytes after the end");
    }
}
