package kz.jauap.office.consideration.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// The papers laid with a case, on its page, and which of them the applicant sees.
@Component
class FoundPapersPanel implements CasePanel {
    private static final int PLACE = 21;

    private final FoundPapers papers;

    FoundPapersPanel(FoundPapers papers) {
        this.papers = papers;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<FoundPaper> found = papers.of(file);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        PLACE,
                        "consideration/paper/panel",
                        Map.of("papers", found, "number", file.card().number().alias())));
    }
}
