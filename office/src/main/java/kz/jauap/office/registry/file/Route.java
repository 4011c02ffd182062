package kz.jauap.office.registry.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /// @param claims what of it went along, in his words; none where all of it did
    /// @param out the bodies outside the akimat to which it went further
    public record Part(CardRow row, Body body, String from, List<String> claims, List<Body> out) {}

    /// A body outside the akimat to which the whole of an appeal went: the term is that body's, and so is the answer.
    ///
    /// @param handed when it was recorded that the body has it
    public record Outside(Body body, Instant at, Optional<Instant> handed) {}

    private final Journal journal;
    private final CaseFiles files;
    private final Organisation organisation;

    Route(Journal journal, CaseFiles files, Organisation organisation) {
        this.journal = journal;
        this.files = files;
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

    /// Where the whole of it is, if that is outside the akimat: sent there, or by the body it went on to as a whole.
    public Optional<Outside> outside(CaseFile file) {
        return outside(file.card().stage(), file.history()).or(() -> further(file));
    }

    private Optional<Outside> further(CaseFile file) {
        return file.card().stage() == Stage.REDIRECTED
                ? routed(file.history(), Routing.RedirectedInside.class)
                        .filter(inside -> inside.claims().isEmpty())
                        .reduce((_, later) -> later)
                        .flatMap(inside -> files.open(inside.partNumber()))
                        .flatMap(this::outside)
                : Optional.empty();
    }

    /// The same of a case alone, by what happened in it.
    public Optional<Outside> outside(Stage stage, List<Journaled> history) {
        return switch (stage) {
            case REDIRECTED, HANDED_OVER ->
                history.stream().flatMap(each -> sent(each, history)).reduce((_, later) -> later);
            case REGISTERED, IN_WORK, APPROVAL, ANSWERED, UNCONSIDERED, MADE_OFFICIAL -> Optional.empty();
        };
    }

    private Stream<Outside> sent(Journaled each, List<Journaled> history) {
        return each.entry() instanceof Routing.RedirectedOutside out
                        && out.claims().isEmpty()
                ? Stream.of(new Outside(
                        organisation.body(new BodyId(out.toBody())),
                        each.at(),
                        routed(history, Routing.HandedOver.class)
                                .filter(over -> over.toBody().equals(out.toBody()))
                                .map(Routing.HandedOver::at)
                                .findFirst()))
                : Stream.empty();
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
        return routed(file.history(), Routing.RedirectedInside.class)
                .filter(redirected ->
                        redirected.partNumber().equals(part.number().text()))
                .flatMap(redirected -> redirected.claims().stream())
                .filter(place -> place >= 1 && place <= all.size())
                .map(place -> all.get(place - 1))
                .toList();
    }

    private static <R extends Routing> Stream<R> routed(List<Journaled> history, Class<R> kind) {
        return history.stream().map(Journaled::entry).filter(kind::isInstance).map(kind::cast);
    }
}
