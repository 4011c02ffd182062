package kz.jauap.office.look.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.junit.jupiter.api.Test;

class CasesTest {
    private final Words words = new Words(true);

    @Test
    void everyMonthStandsInTheDativeBeforeDeyin() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> words.say(Lang.KK, "site.status.due", LocalDate.of(2026, month, 3))))
                .zipSatisfy(
                        List.of(
                                "қаңтарға",
                                "ақпанға",
                                "наурызға",
                                "сәуірге",
                                "мамырға",
                                "маусымға",
                                "шілдеге",
                                "тамызға",
                                "қыркүйекке",
                                "қазанға",
                                "қарашаға",
                                "желтоқсанға"),
                        (said, month) -> assertThat(said).contains(" " + month + " дейін"));
    }

    @Test
    void aDayStandsInTheAblativeBeforeBastap() {
        assertThat(words.say(Lang.KK, "intake.flaw.past", LocalDate.of(2004, 10, 1)))
                .contains("1 қазаннан бастап");
    }

    @Test
    void otherTextsStayAsTheyAre() {
        assertThat(Cases.agreed("2026 ж. 11 желтоқсан, жұма")).isEqualTo("2026 ж. 11 желтоқсан, жұма");
        assertThat(Cases.agreed("қараша айына дейін")).isEqualTo("қараша айына дейін");
    }
}
