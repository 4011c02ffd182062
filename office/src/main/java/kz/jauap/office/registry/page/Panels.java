package kz.jauap.office.registry.page;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
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

    private Content content(Panel panel, Page page) {
        Map<String, Object> model = new HashMap<>(panel.model());
        model.put("page", page);
        return output -> engine.render(panel.template() + ".jte", model, output);
    }
}
