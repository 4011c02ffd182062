package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.number.AppealId;

/// An extension that was granted: by how many calendar days, decided on which day.
public record Extension(int days, LocalDate decided) {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// The extensions a history grants, the first first. A term that the state platform states has those before it
    /// within.
    public static List<Extension> granted(List<Journaled> history) {
        List<Extension> granted = new ArrayList<>();
        for (Journaled each : history) {
            if (each.entry() instanceof Timing.ExtensionGranted(var days, var _, var _, var _, var _)) {
                granted.add(new Extension(days, LocalDate.ofInstant(each.at(), ALMATY)));
            } else if (each.entry() instanceof Receipt.NumberedOutside(var _, var _, var stated, var _)
                    && stated.isPresent()) {
                granted.clear();
            }
        }
        return List.copyOf(granted);
    }

    /// What ran in a case; a part brings along what the whole had been granted when it was made.
    ///
    /// @param histories the entries of another case
    public static List<Extension> all(List<Journaled> history, Function<AppealId, List<Journaled>> histories) {
        Receipt.Registered registered = (Receipt.Registered) history.getFirst().entry();
        List<Extension> all = new ArrayList<>();
        registered
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.PART)
                .map(origin -> histories.apply(new AppealId(origin.appeal())))
                .map(whole -> whole.stream()
                        .takeWhile(each -> !parts(each.entry(), registered.number()))
                        .toList())
                .ifPresent(before -> all.addAll(all(before, histories)));
        all.addAll(granted(history));
        return all;
    }

    private static boolean parts(Entry entry, String number) {
        return entry instanceof Routing.RedirectedInside inside
                && inside.partNumber().equals(number);
    }
}
