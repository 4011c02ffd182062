package kz.jauap.office.intake.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.WorkingDay;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;

/// A question about terms, read from the words of an address or a command line.
record TermsQuery(RegimeId regime, Kind kind, Ground ground, Instant received) {
    /// As far as the calendar can be computed with any meaning.
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /// Reads what was asked.
    ///
    /// @param regime empty for the one that governs what is received then
    /// @throws Problem 400 naming the word that cannot be read
    static TermsQuery read(
            String received, String ground, String kind, String regime, RegimePolicy policy, WorkCalendar calendar) {
        Instant at = moment(received)
                .filter(each -> !each.isBefore(start(Regimes.firstDay())) && each.isBefore(start(LAST)))
                .orElseThrow(() -> unread("received", received));
        return new TermsQuery(
                regime.isEmpty()
                        ? WorkingDay.usual(calendar).governing(policy, at).id()
                        : RegimeId.of(regime).orElseThrow(() -> unread("regime", regime)),
                one(Kind.values(), kind).orElseThrow(() -> unread("kind", kind)),
                one(Ground.values(), ground).orElseThrow(() -> unread("ground", ground)),
                at);
    }

    /// A moment with its offset, a moment of Almaty's clocks, or a day, which then means its noon.
    private static Optional<Instant> moment(String text) {
        return Stream.<Function<String, Instant>>of(
                        each -> OffsetDateTime.parse(each).toInstant(),
                        each -> LocalDateTime.parse(each)
                                .atZone(ReceiptJson.ALMATY)
                                .toInstant(),
                        each -> LocalDate.parse(each)
                                .atTime(LocalTime.NOON)
                                .atZone(ReceiptJson.ALMATY)
                                .toInstant())
                .flatMap(reading -> tried(reading, text).stream())
                .findFirst();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ReceiptJson.ALMATY).toInstant();
    }

    private static Optional<Instant> tried(Function<String, Instant> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Problem unread(String what, String words) {
        return new Problem(
                HttpStatus.BAD_REQUEST, "intake.api.unread", what, words.substring(0, Math.min(words.length(), 60)));
    }
}
