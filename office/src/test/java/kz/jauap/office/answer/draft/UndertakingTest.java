package kz.jauap.office.answer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndertakingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<Undertaking> in(String... lines) {
        return Undertaking.in(List.of(lines), TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Кабель 15.12.2026 дейін ауыстырылады",
                "2026 жылғы 15 желтоқсанға дейін кабель ауыстырылады",
                "2026 ж. 15 желтоқсан: кабель",
                "Заменить кабель до 15 декабря 2026 г.",
                "До 15.12.2026 кабель будет заменён, проверено 24.11.2025",
                "The cable will be replaced by 15 December 2026",
                "Replace the cable by 2026-12-15"
            })
    void aDayToComeIsReadInEveryUsualSpelling(String line) {
        assertThat(in(line)).containsExactly(new Undertaking(line, LocalDate.of(2026, 12, 15)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Кабель ауыстырылды",
                "Проверено 22.11.2026",
                "Сдать до 31.02.2027",
                "Акт № 115.12.2026 составлен",
                "по договору 15.12.20267",
                "15 вагонов 2026 года",
                "в мае 2027"
            })
    void whatNamesNoDayToComeIsNoPromise(String line) {
        assertThat(in(line)).isEmpty();
    }

    @Test
    void ofSeveralDaysTheLastCountsAndTodayIsNotOver() {
        assertThat(in("с 01.12.2026 до 15 января 2027 года", "сегодня, 23.11.2026"))
                .extracting(Undertaking::by)
                .containsExactly(LocalDate.of(2027, 1, 15), TODAY);
    }
}
