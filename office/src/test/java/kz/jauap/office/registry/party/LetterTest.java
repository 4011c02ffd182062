package kz.jauap.office.registry.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static Letter complaining(String reasons, String demands) {
        return new Letter(
                "ru",
                "Жалоба",
                "Никто не выезжал.",
                List.of("Заделать яму", "Наказать виновных"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(new Letter.Complaint(List.of(), Optional.of(reasons), Optional.of(demands))));
    }

    @Test
    void whatOneStepWroteOnceIsSaidOnce() {
        Letter letter = complaining("Никто не выезжал.\n", "Заделать яму\r\n\nНаказать виновных");
        assertThat(letter.reasonsBesideText()).isEmpty();
        assertThat(letter.demandsBesideClaims()).isEmpty();
    }

    @Test
    void whatSaysMoreIsSaid() {
        Letter letter = complaining("Акта нет.", "Заделать яму");
        assertThat(letter.reasonsBesideText()).contains("Акта нет.");
        assertThat(letter.demandsBesideClaims()).contains("Заделать яму");
    }
}
