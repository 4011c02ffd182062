package kz.jauap.office.registry.file;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;

/// How a desk adds its own piece to the case page.
public interface CasePanel {
    /// One piece of the case page.
    ///
    /// @param place order among the pieces
    /// @param template in the desk's own folder, as "routing/panel"; `page` is added to the model
    record Panel(int place, String template, Map<String, Object> model) {}

    Optional<Panel> panel(CaseFile file, SignedIn who, Page page);
}
