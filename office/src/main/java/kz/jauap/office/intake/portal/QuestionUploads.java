package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.upload.FormUploads;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.intake.upload.Tus;
import kz.jauap.office.look.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where large files of a question arrive, for whoever holds the key with which its form was drawn.
@Controller
@RequestMapping(QuestionUploads.PATH + "{key}")
class QuestionUploads extends FormUploads {
    /// Its address; the key of the form follows.
    static final String PATH = "/question/uploads/";

    private final Gate gate;
    private final LentTrays trays;

    QuestionUploads(Tus tus, Gate gate, LentTrays trays) {
        super(tus);
        this.gate = gate;
        this.trays = trays;
    }

    @Override
    protected void begins(Tus.Place place, HttpServletRequest request) {
        gate.admit(request);
        trays.lend(place.form());
    }

    @Override
    protected Tus.Place place(String key, HttpServletRequest request) {
        try {
            UUID form = UUID.fromString(key);
            return new Tus.Place(LentTrays.of(form), Optional.empty(), PATH + form);
        } catch (IllegalArgumentException noKey) {
            throw Problem.unknown();
        }
    }
}
