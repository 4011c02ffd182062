package kz.jauap.office.look.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeTest {
    private static final Shade INK = shade("13212a");
    private static final Shade LINK = shade("005a73");
    private static final Shade LIGHT_INK = shade("e9f0f3");
    private static final Shade LIGHT_LINK = shade("6fd0e6");
    private static final Shade NIGHT = shade("04141a");

    /// Ratios as the design system has them.
    @ParameterizedTest
    @CsvSource({"00627c, ffffff, 6.91", "13212a, fec50c, 10.33", "ffffff, 000000, 21.0", "005a73, ffffff, 7.75"})
    void contrastIsCountedAsWcagDoes(String one, String other, double ratio) {
        assertThat(shade(one).contrast(shade(other))).isCloseTo(ratio, within(0.01));
        assertThat(shade(other).contrast(shade(one))).isCloseTo(ratio, within(0.01));
    }

    @Test
    void aPaleColourIsRefusedAndTheNearestThatWillDoIsNamed() {
        Shade gold = shade("#fec50c");
        assertThat(gold.readable()).isFalse();
        assertThat(gold.nearest().readable()).isTrue();
        assertThat(gold.nearest().contrast(Shade.WHITE)).isLessThan(5);
        assertThat(shade("00627c").nearest()).isEqualTo(shade("00627c"));
        assertThat(Shade.parse("teal")).isEmpty();
        assertThat(Shade.parse("#12345")).isEmpty();
    }

    /// Whatever colour a city takes, every pair of text and ground that its pages make of it can be read.
    @Test
    void everyReadableColourKeepsEveryPairReadable() {
        assertThat(colours().filter(Shade::readable)).hasSizeGreaterThan(100).allSatisfy(shade -> {
            assertThat(shade.soft().contrast(INK)).isGreaterThan(Shade.AA);
            assertThat(shade.soft().contrast(LINK)).isGreaterThan(Shade.AA);
            assertThat(shade.hero().contrast(Shade.WHITE)).isGreaterThan(Shade.AA);
            assertThat(shade.hero().contrast(shade("ddf1f6"))).isGreaterThan(Shade.AA);
            assertThat(shade.bright().contrast(NIGHT)).isGreaterThan(Shade.AA);
            assertThat(shade.bright().contrast(Shade.DARK)).isGreaterThan(Shade.AA);
            assertThat(shade.softDark().contrast(LIGHT_INK)).isGreaterThan(Shade.AA);
            assertThat(shade.softDark().contrast(LIGHT_LINK)).isGreaterThan(Shade.AA);
            assertThat(shade.heroDark().contrast(Shade.WHITE)).isGreaterThan(Shade.AA);
        });
    }

    private static Stream<Shade> colours() {
        return IntStream.rangeClosed(0, 9)
                .boxed()
                .flatMap(red -> IntStream.rangeClosed(0, 9)
                        .boxed()
                        .flatMap(green -> IntStream.rangeClosed(0, 9)
                                .mapToObj(blue -> new Shade(((red * 28) << 16) | ((green * 28) << 8) | (blue * 28)))));
    }

    private static Shade shade(String hex) {
        return Shade.parse(hex).orElseThrow();
    }
}
