package kz.jauap.office.registry.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The way that an appeal has gone from body to body, whole or claim by claim, as its applicant may see it.
@Component
public class Route {
    /// One body that an appeal came through, and the number it had there.
    public record Stop(String number, Body body) {}

    /// What was passed on inside the akimat, at first or second hand: still the applicant's own appeal.
    ///
    /// @param from the number of what it was taken from
    /// @param claims what of it went along, in his words; none where all of it did at once
    /// @param out the bodies outside the akimat to which it went further
    public record Part(CardRow row, Body body, String from, List<String> claims, List<Body> out) {}

    /// A body outside the akimat to which an appeal went, none of which is left inside: the term is that body's, and so
    /// is the answer.
    ///
    /// @param handed when it was recorded that the body has it
    public record Outside(Body body, Instant at, Optional<Instant> handed) {}

    private final Journal journal;
    private final CaseFiles files;
    private final PassedOn passedOn;
    private final Organisation organisation;

    Route(Journal journal, CaseFiles files, PassedOn passedOn, Organisation organisation) {
        this.journal = journal;
        this.files = files;
        this.passedOn = passedOn;
        this.organisation = organisation;
    }

    /// The bodies it came through, the first one first.
    public List<Stop> before(Card card) {
        List<Stop> stops = new ArrayList<>();
        for (Optional<Card> whole = whole(card); whole.isPresent(); whole = whole.flatMap(this::whole)) {
            Card at = whole.orElseThrow();
            stops.addFirst(new Stop(at.number().text(), organisation.body(at.body())));
        }
        return List.copyOf(stops);
    }

    private Optional<Card> whole(Card part) {
        return part.registered()
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.PART)
                .flatMap(origin -> journal.card(new AppealId(origin.appeal())));
    }

    /// What was passed on, each part before those that were taken from it.
    public List<Part> after(CaseFile file) {
        return file.grown().stream()
                .filter(row -> row.number().part() > 0)
                .flatMap(row -> files.open(row.appeal()).stream())
                .flatMap(part -> Stream.concat(Stream.of(part(file, part)), after(part).stream()))
                .toList();
    }

    /// Where it is, if all of it is outside the akimat: sent there, or by the bodies it went on to.
    public Optional<Outside> outside(CaseFile file) {
        return outside(
                file.card().stage(),
                file.history(),
                inside -> files.open(inside.partNumber()).flatMap(this::outside));
    }

    /// The same of a case alone, by what happened in it: what went on inside the akimat is taken to be there still.
    public Optional<Outside> outside(Stage stage, List<Journaled> history) {
        return outside(stage, history, _ -> Optional.empty());
    }

    /// Those of the cases of a list that are, and where.
    public Map<AppealId, Outside> outside(Collection<CardRow> rows) {
        List<CardRow> parts = passedOn.of(rows, row -> gone(row.stage())).values().stream()
                .flatMap(List::stream)
                .toList();
        Map<AppealId, List<Journaled>> histories = journal.histories(Stream.concat(rows.stream(), parts.stream())
                .filter(row -> gone(row.stage()))
                .map(CardRow::appeal)
                .toList());
        Map<String, CardRow> numbered =
                parts.stream().collect(Collectors.toMap(row -> row.number().text(), Function.identity()));
        Map<AppealId, Outside> outside = new HashMap<>();
        rows.forEach(row -> outside(row, histories, numbered).ifPresent(at -> outside.put(row.appeal(), at)));
        return Map.copyOf(outside);
    }

    private Optional<Outside> outside(
            CardRow row, Map<AppealId, List<Journaled>> histories, Map<String, CardRow> parts) {
        return outside(
                row.stage(),
                histories.getOrDefault(row.appeal(), List.of()),
                inside -> Optional.ofNullable(parts.get(inside.partNumber()))
                        .flatMap(part -> outside(part, histories, parts)));
    }

    private Optional<Outside> outside(
            Stage stage, List<Journaled> history, Function<Routing.RedirectedInside, Optional<Outside>> further) {
        return gone(stage) ? gone(history, further) : Optional.empty();
    }

    private static boolean gone(Stage stage) {
        return switch (stage) {
            case REDIRECTED, HANDED_OVER -> true;
            case REGISTERED, IN_WORK, APPROVAL, ANSWERED, UNCONSIDERED, MADE_OFFICIAL -> false;
        };
    }

    private Optional<Outside> gone(
            List<Journaled> history, Function<Routing.RedirectedInside, Optional<Outside>> further) {
        Optional<Outside> last = Optional.empty();
        for (Journaled each : history) {
            if (each.entry() instanceof Routing.RedirectedOutside out) {
                last = Optional.of(sent(each, out, history));
            } else if (each.entry() instanceof Routing.RedirectedInside inside) {
                last = further.apply(inside);
                if (last.isEmpty()) {
                    return last;
                }
            }
        }
        return last;
    }

    private Outside sent(Journaled at, Routing.RedirectedOutside out, List<Journaled> history) {
        return new Outside(
                organisation.body(new BodyId(out.toBody())),
                at.at(),
                routed(history, Routing.HandedOver.class)
                        .filter(over -> over.toBody().equals(out.toBody()))
                        .map(Routing.HandedOver::at)
                        .findFirst());
    }

    private Part part(CaseFile from, CaseFile part) {
        return new Part(
                part.row(),
                organisation.body(part.card().body()),
                from.card().number().text(),
                claims(from, part.row()),
                routed(part.history(), Routing.RedirectedOutside.class)
                        .map(out -> organisation.body(new BodyId(out.toBody())))
                        .distinct()
                        .toList());
    }

    private static List<String> claims(CaseFile file, CardRow part) {
        List<String> all = file.letter().claims();
        List<Journaled> history = file.history();
        for (int at = 0; at < history.size(); at++) {
            if (history.get(at).entry() instanceof Routing.RedirectedInside inside
                    && inside.partNumber().equals(part.number().text())) {
                Set<Integer> gone = Routing.Taken.gone(history.subList(0, at));
                boolean rest = inside.claims().isEmpty() && !gone.isEmpty();
                return IntStream.rangeClosed(1, all.size())
                        .filter(place ->
                                rest ? !gone.contains(place) : inside.claims().contains(place))
                        .mapToObj(place -> all.get(place - 1))
                        .toList();
            }
        }
        return List.of();
    }

    private static <R extends Routing> Stream<R> routed(List<Journaled> history, Class<R> kind) {
        return history.stream().map(Journaled::entry).filter(kind::isInstance).map(kind::cast);
    }
}
