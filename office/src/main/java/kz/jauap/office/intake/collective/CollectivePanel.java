package kz.jauap.office.intake.collective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// Who appeals together, to whom the answer goes, and what is missing of each.
@Component
class CollectivePanel implements CasePanel {
    private static final int PLACE = 7;

    private final Collective collective;

    CollectivePanel(Collective collective) {
        this.collective = collective;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<Member> members = collective.of(file);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(PLACE, "intake/collective/panel", Map.of("members", members)));
    }
}
