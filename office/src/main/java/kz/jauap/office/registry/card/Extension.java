package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Timing;

/// An extension that was granted: by how many calendar days, decided on which day.
public record Extension(int days, LocalDate decided) {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// The extensions a history grants, the first first. A term that the state platform states has those before it
    /// within.
    public static List<Extension> granted(List<Journaled> history) {
        List<Extension> granted = new ArrayList<>();
        for (Journaled each : history) {
            if (each.entry() instanceof Timing.ExtensionGranted(var days, var _, var _, var _)) {
                granted.add(new Extension(days, LocalDate.ofInstant(each.at(), ALMATY)));
            } else if (each.entry() instanceof Receipt.NumberedOutside(var _, var _, var stated, var _)
                    && stated.isPresent()) {
                granted.clear();
            }
        }
        return List.copyOf(granted);
    }
}
