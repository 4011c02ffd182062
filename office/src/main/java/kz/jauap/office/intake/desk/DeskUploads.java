package kz.jauap.office.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.upload.FormUploads;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.intake.upload.Tus;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where large files of a form on the desk arrive, from the clerk who fills it in.
@Controller
@RequestMapping(DeskUploads.PATH + "{key}")
class DeskUploads extends FormUploads {
    /// Its address; the key of the form follows.
    static final String PATH = "/staff/intake/uploads/";

    private final Desk desk;
    private final LentTrays trays;

    DeskUploads(Desk desk, Tus tus, LentTrays trays) {
        super(tus);
        this.desk = desk;
        this.trays = trays;
    }

    @Override
    protected void begins(Tus.Place place, HttpServletRequest request) {
        trays.lend(place.form());
    }

    @Override
    protected Tus.Place place(String key, HttpServletRequest request) {
        SignedIn who = SignedIn.asking(request);
        desk.bodies(who);
        try {
            UUID form = UUID.fromString(key);
            return new Tus.Place(LentTrays.of(form), Optional.of(who.id()), PATH + form);
        } catch (IllegalArgumentException noForm) {
            throw Problem.unknown();
        }
    }
}
