package kz.jauap.office.answer.together;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// Says on the case page who is writing its answer now.
@Component
class WritersPanel implements CasePanel {
    private static final int PLACE = 1;

    private final Writers writers;

    WritersPanel(Writers writers) {
        this.writers = writers;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<String> lines = file.card().open() ? writers.others(file.card().appeal(), who.id(), page) : List.of();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(PLACE, "answer/together/lines", Map.of("lines", lines)));
    }
}
