package kz.jauap.office.intake.wizard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.upload.FormUploads;
import kz.jauap.office.intake.upload.Tus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where large files of an official appeal arrive, for whoever holds the code of its draft.
@Controller
@RequestMapping("/file/{key}/uploads")
class DraftUploads extends FormUploads {
    private final OpenDraft open;
    private final Gate gate;

    DraftUploads(OpenDraft open, Tus tus, Gate gate) {
        super(tus);
        this.open = open;
        this.gate = gate;
    }

    /// The files go when the draft goes.
    @Override
    protected void begins(Tus.Place place, HttpServletRequest request) {
        gate.admit(request);
    }

    @Override
    protected Tus.Place place(String key, HttpServletRequest request) {
        Draft draft = open.writable(key);
        return new Tus.Place(draft.id(), Optional.empty(), OpenDraft.path(draft, "uploads"));
    }
}
