package kz.jauap.office.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Lang;

/// Wordings for tests: a complete answer to the paper appeal of `Filings`, to be varied.
public final class Drafted {
    private Drafted() {}

    public static Wording complete() {
        return new Wording(
                Lang.KK,
                "2026 жылғы 25 қарашада Абай даңғылы, 10 мекенжайында көше жарығы тексерілді.\n\n"
                        + "Тексеру барысында үш шамның жанбайтыны анықталды, себебі – кабельдің үзілуі.",
                List.of(
                        reply(1, "Үш шам 12 қарашадан бері жанбайды.", Finding.CONFIRMED, Outcome.SATISFIED),
                        reply(2, "Жауап осы хатпен берілді.", Finding.CONFIRMED, Outcome.SATISFIED)),
                List.of("2026 жылғы 5 желтоқсанға дейін кабель ауыстырылады"));
    }

    public static Reply reply(int place, String fact, Finding finding, Outcome decision) {
        return new Reply(
                place,
                fact,
                Optional.of(finding),
                "2026 жылғы 25 қарашадағы № 14 тексеру актісі",
                "«Жергілікті мемлекеттік басқару туралы» Заң, 27-бап",
                Optional.of(decision));
    }

    /// Russian words under a Kazakh name.
    static Wording saidToBeKazakh() {
        return new Wording(
                Lang.KK,
                russian().facts(),
                Stream.of(1, 2)
                        .map(place -> new Reply(
                                place,
                                "Не работают три светильника",
                                Optional.of(Finding.CONFIRMED),
                                "акт проверки № 14 от 25 ноября",
                                "Закон о местном государственном управлении, статья 27",
                                Optional.of(Outcome.SATISFIED)))
                        .toList(),
                List.of());
    }

    public static Wording russian() {
        return new Wording(
                Lang.RU,
                "25 ноября 2026 года проверено уличное освещение по адресу: проспект Абая, 10. Установлено, что не "
                        + "работают три светильника из-за обрыва кабеля.",
                complete().replies(),
                List.of());
    }
}
