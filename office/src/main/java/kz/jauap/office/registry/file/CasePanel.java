package kz.jauap.office.registry.file;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Officer;

/// How a desk adds its own piece to the case page.
public interface CasePanel {
    /// One piece of the case page.
    ///
    /// @param template in the desk's own folder
    record Panel(int place, String template, Map<String, Object> model) {}

    Optional<Panel> panel(CaseFile file, Officer officer, Page page);
}
