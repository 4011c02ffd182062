package kz.jauap.office.registry.page;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.CasePanel.Panel;
import org.springframework.stereotype.Component;

/// Draws the pieces that desks add to pages of the registry, in their order.
@Component
public class Panels {
    private final TemplateEngine engine;

    Panels(TemplateEngine engine) {
        this.engine = engine;
    }

    public List<Content> drawn(Stream<Panel> panels, Page page) {
        return panels.sorted(Comparator.comparingInt(Panel::place))
                .map(panel -> content(panel, page))
                .toList();
    }

    /// A piece as it stands on the page.
    ///
    /// @param begins the part of the page that it is the first of
    public record Drawn(Content content, Optional<CasePanel.Part> begins) {}

    /// The same, each first of its part marked as such.
    public List<Drawn> parted(Stream<Panel> panels, Page page) {
        Set<CasePanel.Part> begun = EnumSet.of(CasePanel.Part.CASE);
        return panels.sorted(Comparator.comparingInt(Panel::place))
                .map(panel -> new Drawn(
                        content(panel, page), begun.add(panel.part()) ? Optional.of(panel.part()) : Optional.empty()))
                .toList();
    }

    private Content content(Panel panel, Page page) {
        Map<String, Object> model = new HashMap<>(panel.model());
        model.put("page", page);
        return output -> engine.render(panel.template() + ".jte", model, output);
    }
}
