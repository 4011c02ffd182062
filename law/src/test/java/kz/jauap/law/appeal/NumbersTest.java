package kz.jauap.law.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvFileSource(resources = "iin.csv", delimiter = ';', numLinesToSkip = 2)
    void iin(String text, @Nullable String digits) {
        assertThat(Iin.parse(text).map(Iin::digits)).isEqualTo(Optional.ofNullable(digits));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bin.csv", delimiter = ';', numLinesToSkip = 1)
    void bin(String text, @Nullable String digits) {
        assertThat(Bin.parse(text).map(Bin::digits)).isEqualTo(Optional.ofNullable(digits));
    }

    /// Numbers that their companies publish themselves.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "971240001315",
                "940140000385",
                "941240000193",
                "010940000162",
                "020240000555",
                "000740000728",
                "980540000397",
                "980540002879",
                "081140000436"
            })
    void bins_in_use(String digits) {
        assertThat(Bin.parse(digits)).isPresent();
        assertThat(Hint.on(new Bin(digits))).isEmpty();
    }

    @Test
    void a_wrong_number_is_never_built() {
        assertThatThrownBy(() -> new Iin("850101100013")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bin("650140000018")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_iin_is_shown_without_its_middle() {
        Iin iin = new Iin("850101100012");
        assertThat(iin.masked()).isEqualTo("8501******12");
        assertThat(iin).hasToString("Iin[8501******12]");
    }

    /// Constructed numbers, and the edges of each part.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "850101100012, 1885-01-01, MALE",
                "850102200024, 1885-01-02, FEMALE",
                "781231103458, 1878-12-31, MALE",
                "600615212343, 1860-06-15, FEMALE",
                "991231500076, 2099-12-31, MALE",
                "960229600013, 2096-02-29, FEMALE",
                "920714400000, 1992-07-14, FEMALE",
                "000229300000, -, -",
                "000229500000, 2000-02-29, MALE",
                "850101000000, -, -",
                "850101700000, -, -",
                "850001100000, -, -",
                "851301100000, -, -",
                "851201100000, 1885-12-01, MALE",
                "850100100000, -, -",
                "850431100000, -, -",
                "650140000017, -, -"
            })
    void what_an_iin_hints_at(String pattern, @Nullable LocalDate birthday, Bearer.@Nullable Sex sex) {
        assertThat(Bearer.of(new Iin(closed(pattern))))
                .isEqualTo(birthday == null || sex == null ? Optional.empty() : Optional.of(new Bearer(birthday, sex)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "850101100012, -",
                "960229600013, -",
                "851331100016, NO_SUCH_BIRTHDAY",
                "850001100010, NO_SUCH_BIRTHDAY",
                "850132100010, NO_SUCH_BIRTHDAY",
                "850131100010, -",
                "851231100010, -",
                "850431100010, NO_SUCH_BIRTHDAY",
                "850100100010, NO_SUCH_BIRTHDAY",
                "650140000017, LOOKS_LIKE_BIN"
            })
    void hints_on_an_iin(String pattern, @Nullable Hint hint) {
        assertThat(Hint.on(new Iin(closed(pattern)))).isEqualTo(hint == null ? Set.of() : Set.of(hint));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"650140000017, -", "850101100012, LOOKS_LIKE_IIN", "850131100010, LOOKS_LIKE_IIN"})
    void hints_on_a_bin(String pattern, @Nullable Hint hint) {
        assertThat(Hint.on(new Bin(closed(pattern)))).isEqualTo(hint == null ? Set.of() : Set.of(hint));
    }

    /// The first well-formed number that begins like the pattern: its last three digits are searched.
    private static String closed(String pattern) {
        for (int tail = Integer.parseInt(pattern.substring(9)); tail < 1000; tail++) {
            String digits = pattern.substring(0, 9) + String.format("%03d", tail);
            if (ControlDigit.closes(digits)) return digits;
        }
        throw new AssertionError(pattern);
    }
}
