package kz.jauap.office.registry.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.number.AppealId;

/// What the running term of a case was counted from, so that it can be shown again as it was told, whatever calendar
/// holds today.
///
/// @param anew from when and how it runs since a grievance opened the case again; absent where none did
/// @param calendar the version by which the consideration was counted
/// @param extensions those that run, the first first
public record Basis(Optional<Anew> anew, String calendar, List<Extension> extensions) {

    /// The basis of a case; a part brings along what held for the whole when it was made.
    ///
    /// @param histories the entries of another case
    public static Basis of(List<Journaled> history, Function<AppealId, List<Journaled>> histories) {
        Receipt.Registered registered = (Receipt.Registered) history.getFirst().entry();
        Basis basis = registered
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.PART)
                .map(origin -> before(registered, histories.apply(new AppealId(origin.appeal())), histories))
                .orElseGet(() -> new Basis(Optional.empty(), registered.due().calendar(), List.of()));
        for (Journaled each : history) {
            basis = basis.after(each);
        }
        return basis;
    }

    private static Basis before(
            Receipt.Registered part, List<Journaled> whole, Function<AppealId, List<Journaled>> histories) {
        return of(
                whole.stream()
                        .takeWhile(each -> !parts(each.entry(), part.number()))
                        .toList(),
                histories);
    }

    private Basis after(Journaled each) {
        return switch (each.entry()) {
            case Timing.TermTurned turned -> counted(turned.due().calendar(), extensions);
            case Timing.ExtensionGranted granted -> extended(granted, Almaty.dayOf(each.at()));
            case Receipt.NumberedOutside numbered ->
                counted(numbered.due().calendar(), numbered.stated().isPresent() ? List.of() : extensions);
            case Grieving.RulingReceived received ->
                received.due()
                        .map(due -> new Basis(
                                Optional.of(new Anew.Ruled(Almaty.dayOf(each.at()))), due.calendar(), List.of()))
                        .orElse(this);
            case Grieving.Conceded conceded ->
                new Basis(
                        Optional.of(new Anew.Conceded(conceded.received())),
                        conceded.due().calendar(),
                        List.of());
            case Entry _ -> this;
        };
    }

    /// Counted anew as a whole, with the extensions that go on.
    private Basis counted(String version, List<Extension> going) {
        return new Basis(
                anew, version, going.stream().map(each -> each.by(version)).toList());
    }

    private Basis extended(Timing.ExtensionGranted granted, LocalDate decided) {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(new Extension(granted.days(), decided, granted.due().calendar()));
        return new Basis(anew, calendar, List.copyOf(all));
    }

    private static boolean parts(Entry entry, String number) {
        return entry instanceof Routing.RedirectedInside inside
                && inside.partNumber().equals(number);
    }
}
