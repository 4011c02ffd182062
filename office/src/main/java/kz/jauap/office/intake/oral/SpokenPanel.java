package kz.jauap.office.intake.oral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.stereotype.Component;

/// Shows a video message beside the words that were written down from it.
@Component
class SpokenPanel implements CasePanel {
    private static final int PLACE = 4;

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<Attachment> videos = file.enclosures().stream()
                .filter(each -> each.role().equals(Enclosure.Role.VIDEO.name()))
                .toList();
        return videos.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        PLACE,
                        "intake/spoken",
                        Map.of(
                                "videos",
                                videos,
                                "title",
                                ByAct.key(
                                        "intake.spoken.video", file.card().due().regime()),
                                "number",
                                file.card().number().alias(),
                                "written",
                                file.card().registered().form() == Form.VIDEO_MESSAGE)));
    }
}
