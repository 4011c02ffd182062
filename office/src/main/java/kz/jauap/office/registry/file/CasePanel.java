package kz.jauap.office.registry.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;

/// How a desk adds its own piece to the case page.
public interface CasePanel {
    /// A part of the case page that has a link at its head.
    enum Part {
        CASE,
        ANSWER,
        MESSAGES,
        TASKS,
        PAPERS;

        /// As the part is called in the page's address.
        public String anchor() {
            return "part-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// One piece of the case page.
    ///
    /// @param place order among the pieces
    /// @param template in the desk's own folder, as "routing/panel"; `page` is added to the model
    record Panel(int place, String template, Map<String, Object> model, Part part) {
        public Panel(int place, String template, Map<String, Object> model) {
            this(place, template, model, Part.CASE);
        }

        /// The same, in another part of the page.
        public Panel in(Part other) {
            return new Panel(place, template, model, other);
        }
    }

    Optional<Panel> panel(CaseFile file, SignedIn who, Page page);
}
