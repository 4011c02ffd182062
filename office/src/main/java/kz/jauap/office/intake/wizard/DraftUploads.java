package kz.jauap.office.intake.wizard;

import java.util.Optional;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.upload.OpenUploads;
import kz.jauap.office.intake.upload.Tus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where large files of an official appeal arrive, for whoever holds the code of its draft.
@Controller
@RequestMapping("/file/{key}/uploads")
class DraftUploads extends OpenUploads {
    private final OpenDraft open;

    DraftUploads(OpenDraft open, Tus tus, Gate gate) {
        super(tus, gate);
        this.open = open;
    }

    @Override
    protected Tus.Place place(String key) {
        Draft draft = open.writable(key);
        return new Tus.Place(draft.id(), Optional.empty(), OpenDraft.path(draft, "uploads"));
    }
}
