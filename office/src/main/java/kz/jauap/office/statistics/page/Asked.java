package kz.jauap.office.statistics.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Dates;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import org.springframework.util.MultiValueMap;

/// What an official asks of the reports, as the form says it; what it does not say, or says wrong, is the usual.
///
/// @param known the day at whose end the figures were known, if not now
public record Asked(Period period, Optional<BodyId> body, Weight weight, Cut cut, Optional<LocalDate> known) {

    public static Asked of(MultiValueMap<String, String> sent, LocalDate today, Set<BodyId> inSight) {
        return new Asked(
                given(sent, "period", Period::parse)
                        .orElseGet(() -> Period.recent(today).get(1)),
                given(
                        sent,
                        "body",
                        id -> inSight.stream()
                                .filter(each -> each.value().equals(id))
                                .findFirst()),
                given(sent, "weight", name -> named(Weight.values(), name)).orElse(Weight.OFFICIAL),
                given(sent, "cut", name -> named(Cut.values(), name)).orElse(Cut.BODY),
                given(sent, "known", Dates::read).filter(day -> !day.isAfter(today)));
    }

    /// The same question to the reports.
    public Question question(Instant now, Set<BodyId> inSight) {
        return new Question(
                period,
                known.map(day -> Almaty.startOf(day.plusDays(1)))
                        .filter(now::isAfter)
                        .orElse(now),
                body.map(Set::of).orElse(inSight),
                weight);
    }

    /// What anybody asks of all bodies together, of a period in which the office may have records.
    public static Asked open(MultiValueMap<String, String> sent, LocalDate today) {
        Asked asked = of(sent, today, Set.of());
        return new Asked(
                asked.period().within(today) ? asked.period() : Period.year(today.getYear()),
                Optional.empty(),
                asked.weight(),
                sent.containsKey("cut") && Cut.OPEN.contains(asked.cut()) ? asked.cut() : Cut.TOPIC,
                Optional.empty());
    }

    /// The same question as the query of an address.
    public String address() {
        return "period=" + period.code()
                + body.map(id -> "&body=" + id.value()).orElse("")
                + "&weight=" + weight
                + "&cut=" + cut
                + known.map(day -> "&known=" + day).orElse("");
    }

    private static <T> Optional<T> given(
            MultiValueMap<String, String> sent, String name, Function<String, Optional<T>> read) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).flatMap(read);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
