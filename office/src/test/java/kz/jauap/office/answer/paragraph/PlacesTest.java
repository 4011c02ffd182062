package kz.jauap.office.answer.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Validity;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final LocalDate LAPSES = LocalDate.of(2026, 7, 1);

    @Test
    void namesThatStandForNothingAreFound() {
        assertThat(Places.unknown("No. {number} of {received}, {nummer} and {Body}"))
                .containsExactly("nummer");
        assertThat(Places.unknown("no places")).isEmpty();
    }

    @Test
    void aParagraphIsUsableWhileItsNormHolds() {
        var paragraph = paragraph(false);
        assertThat(paragraph.usable(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(paragraph.usable(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(paragraph.usable(LAPSES.minusDays(1))).isTrue();
        assertThat(paragraph.usable(LAPSES)).isFalse();
        assertThat(paragraph(true).usable(LocalDate.of(2026, 1, 1))).isFalse();
    }

    private static Paragraph paragraph(boolean withdrawn) {
        return new Paragraph(
                1,
                Optional.empty(),
                Trilingual.same("title"),
                Trilingual.same("words"),
                Trilingual.same("art. 1"),
                new Validity(LocalDate.of(2026, 1, 1), Optional.of(LAPSES)),
                withdrawn);
    }
}
