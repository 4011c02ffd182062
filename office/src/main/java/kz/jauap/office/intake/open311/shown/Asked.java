package kz.jauap.office.intake.open311.shown;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.card.PublicList;

/// Which requests a client asks for.
///
/// @param ids those that it names; if it names any, nothing else counts
record Asked(List<String> ids, PublicList.Wanted wanted) {
    static final int MOST = 1000;
    private static final Duration SPAN = Duration.ofDays(90);

    /// What was asked, or what is wrong with it.
    sealed interface Read {
        record Fine(Asked asked) implements Read {}

        record Wrong(Failure failure) implements Read {}
    }

    /// Raised where a field cannot be read.
    private static final class Unreadable extends RuntimeException {
        private final transient Failure failure;

        Unreadable(Failure failure) {
            super(failure.text(), null, false, false);
            this.failure = failure;
        }
    }

    static Read read(HttpServletRequest request, Instant now, Words words, Lang lang) {
        try {
            return new Read.Fine(new Fields(request, words, lang).asked(now));
        } catch (Unreadable unreadable) {
            return new Read.Wrong(unreadable.failure);
        }
    }

    /// The fields of a query, one by one.
    private record Fields(HttpServletRequest request, Words words, Lang lang) {
        Asked asked(Instant now) {
            int size = Math.min(number("page_size", MOST), MOST);
            long after = (number("page", 1) - 1L) * size;
            Optional<Instant> from = moment("start_date", Moment.Edge.FIRST);
            Optional<Instant> to = moment("end_date", Moment.Edge.LAST);
            Instant last = to.orElseGet(
                    () -> from.map(first -> earlier(first.plus(SPAN), now)).orElse(now));
            Instant first = from.orElseGet(() -> last.minus(SPAN));
            if (last.isBefore(first) || Duration.between(first, last).compareTo(SPAN.plusDays(1)) > 0) {
                throw wrong("intake.open311.span", SPAN.toDays());
            }
            return new Asked(
                    list("service_request_id"),
                    new PublicList.Wanted(first, last, list("service_code"), status(), size, after));
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private Optional<Instant> moment(String name, Moment.Edge edge) {
            String text = text(name);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<Instant> moment = Moment.read(text, edge);
            if (moment.isEmpty()) {
                throw wrong("intake.open311.moment", name);
            }
            return moment;
        }

        /// Open and closed together are all of them.
        private Optional<PublicList.Status> status() {
            List<PublicList.Status> all = list("status").stream()
                    .map(each -> Stream.of(PublicList.Status.values())
                            .filter(status -> status.name().equalsIgnoreCase(each))
                            .findFirst()
                            .orElseThrow(() -> wrong("intake.open311.status")))
                    .distinct()
                    .toList();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }

        private int number(String name, int usual) {
            String text = text(name);
            if (text.isEmpty()) {
                return usual;
            }
            if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < 1) {
                throw wrong("intake.open311.number", name);
            }
            return Integer.parseInt(text);
        }

        /// Several values, with commas between them or the field sent several times.
        private List<String> list(String name) {
            String[] sent = Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
            return Stream.of(sent)
                    .flatMap(each -> Stream.of(each.split(",", -1)))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .limit(MOST)
                    .toList();
        }

        private String text(String name) {
            return Objects.requireNonNullElse(request.getParameter(name), "").strip();
        }

        private Unreadable wrong(String key, Object... args) {
            return new Unreadable(Failure.of(400, words, lang, key, args));
        }
    }
}
