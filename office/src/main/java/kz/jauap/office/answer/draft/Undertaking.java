package kz.jauap.office.answer.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A measure that is still to be taken by a day the answer names: once signed, a promise.
///
/// @param what the whole line, as the applicant reads it
/// @param by the last day it names
public record Undertaking(String what, LocalDate by) {
    private static final List<String> MONTHS = List.of(
            "қаңтар|январ|january",
            "ақпан|феврал|february",
            "наурыз|март|march",
            "сәуір|апрел|april",
            "мамыр|ма[йя]|may",
            "маусым|июн|june",
            "шілде|июл|july",
            "тамыз|август|august",
            "қыркүйек|сентябр|september",
            "қазан|октябр|october",
            "қараша|ноябр|november",
            "желтоқсан|декабр|december");
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")\\p{L}*";
    private static final List<Pattern> DAYS = Stream.of(
                    "(?<!\\d)(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)",
                    "(?<!\\d)(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)",
                    "(?<!\\d)(?<day>\\d{1,2})\\s+" + MONTH + "\\s+(?<year>\\d{4})(?!\\d)",
                    "(?<!\\d)(?<year>\\d{4})\\s+(?:жыл\\p{L}*|ж\\.)\\s+(?<day>\\d{1,2})\\s+" + MONTH)
            .map(Pattern::compile)
            .toList();

    /// The lines that name a day still to come, in their order.
    static List<Undertaking> in(List<String> measures, LocalDate today) {
        return measures.stream()
                .flatMap(line -> last(line, today).map(day -> new Undertaking(line, day)).stream())
                .toList();
    }

    private static Optional<LocalDate> last(String line, LocalDate today) {
        String low = line.toLowerCase(Locale.ROOT);
        return DAYS.stream()
                .flatMap(form -> form.matcher(low).results())
                .flatMap(found -> day(found).stream())
                .filter(day -> !day.isBefore(today))
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            int month = found.namedGroups().containsKey("number")
                    ? Integer.parseInt(found.group("number"))
                    : month(found.group("month"));
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group("year")), month, Integer.parseInt(found.group("day"))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int month(String stem) {
        return 1 + (int) MONTHS.stream().takeWhile(each -> !stem.matches(each)).count();
    }
}
