package kz.jauap.office.files.bare;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A film as a browser records it loses the words of its maker, and stays as long as it was.
class WebmTest {
    private static final String OPEN = "01FFFFFFFFFFFFFF";

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] element(String id, byte[]... content) {
        byte[] inside = joined(content);
        return joined(hex(id), hex("01%014X".formatted(inside.length)), inside);
    }

    private static byte[] small(String id, byte[] content) {
        return joined(hex(id), new byte[] {(byte) (0x80 | content.length)}, content);
    }

    private static byte[] words(String words) {
        return words.getBytes(ISO_8859_1);
    }

    private static byte[] head() {
        return element("1A45DFA3", small("4282", words("webm")));
    }

    private static byte[] info() {
        return element(
                "1549A966",
                small("2AD7B1", hex("0F4240")),
                small("7BA9", words("yard of Aigerim")),
                small("4461", words("20261101")),
                small("4D80", words("Chrome 140")),
                small("5741", words("iPhone of Aigerim")));
    }

    private static byte[] track(String type, String codec) {
        return element(
                "1654AE6B",
                element(
                        "AE",
                        small("D7", hex("01")),
                        small("83", hex(type)),
                        small("86", words(codec)),
                        small("536E", words("camera of Aigerim"))));
    }

    private static byte[] tags() {
        return element("1254C367", words("Aigerim ".repeat(40)));
    }

    /// A film whose segment and pieces do not know their length, as they are sent while somebody is speaking.
    private static byte[] live() {
        byte[] cluster = joined(
                hex("1F43B675" + OPEN),
                small("E7", hex("00")),
                small("A3", words("what is seen")),
                small("EC", words("left by Aigerim")));
        return joined(head(), hex("18538067" + OPEN), info(), track("01", "V_VP8"), cluster, cluster, tags());
    }

    private static Optional<byte[]> bare(byte[] film) {
        return StrippingTest.bare("video/webm", film);
    }

    @Test
    void itsMakerIsGoneAndNothingMoves() {
        byte[] film = live();
        byte[] bare = bare(film).orElseThrow();
        assertThat(new String(film, ISO_8859_1)).contains("Aigerim", "Chrome", "20261101");
        assertThat(new String(bare, ISO_8859_1))
                .doesNotContain("Aigerim", "Chrome", "20261101")
                .contains("webm", "V_VP8");
        assertThat(bare).hasSameSizeAs(film);
        String seen = "what is seen";
        assertThat(new String(bare, ISO_8859_1).indexOf(seen)).isEqualTo(new String(film, ISO_8859_1).indexOf(seen));
        assertThat(bare(bare)).as("it is still built as a film").contains(bare);
    }

    @Test
    void aFilmThatKnowsItsLengthIsStrippedAlike() {
        byte[] cluster = element("1F43B675", small("E7", hex("00")), element("A0", small("A1", words("what is seen"))));
        byte[] film = joined(
                head(),
                element("18538067", info(), track("02", "A_OPUS"), cluster, tags()),
                words("hung on by Aigerim"));
        byte[] bare = bare(film).orElseThrow();
        assertThat(new String(bare, ISO_8859_1)).contains("what is seen").doesNotContain("Aigerim");
        assertThat(bare).hasSameSizeAs(film);
    }

    @Test
    void whatMayTellMoreIsGivenToNobody() {
        assertThat(bare(joined(head(), element("18538067", info(), track("11", "S_TEXT/UTF8")))))
                .as("a track of texts")
                .isEmpty();
        assertThat(bare(joined(head(), element("18538067", info(), track("02", "A_VORBIS")))))
                .as("words in the head of a track")
                .isEmpty();
        assertThat(bare(joined(head(), element("18538067", info())))).isEmpty();
        byte[] film = live();
        for (int length = 0; length < film.length; length++) {
            bare(Arrays.copyOf(film, length))
                    .ifPresent(cut -> assertThat(new String(cut, ISO_8859_1)).doesNotContain("Aigerim"));
        }
    }
}
