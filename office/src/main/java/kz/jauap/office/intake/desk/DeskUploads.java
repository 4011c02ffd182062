package kz.jauap.office.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.upload.Tus;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Where large files of a form on the desk arrive, from the clerk who fills it in.
@Controller
class DeskUploads {
    private static final String PLACE = "/staff/intake/uploads/{form}";

    private final Desk desk;
    private final Tus tus;

    DeskUploads(Desk desk, Tus tus) {
        this.desk = desk;
        this.tus = tus;
    }

    @RequestMapping(path = PLACE, method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return tus.options();
    }

    @PostMapping(PLACE)
    ResponseEntity<Void> create(@PathVariable String form, SignedIn who, HttpServletRequest request) {
        return tus.create(place(form, who), request);
    }

    @RequestMapping(path = PLACE + "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> head(
            @PathVariable String form, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        return tus.head(place(form, who), id, request);
    }

    @PatchMapping(PLACE + "/{id}")
    ResponseEntity<Void> patch(
            @PathVariable String form, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        return tus.patch(place(form, who), id, request);
    }

    @DeleteMapping(PLACE + "/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String form, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        return tus.delete(place(form, who), id, request);
    }

    @PostMapping(PLACE + "/{id}")
    ResponseEntity<Void> disguised(
            @PathVariable String form, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        return tus.disguised(place(form, who), id, request);
    }

    private Tus.Place place(String form, SignedIn who) {
        desk.bodies(who);
        try {
            UUID key = UUID.fromString(form);
            return new Tus.Place(key, Optional.of(who.id()), "/staff/intake/uploads/" + key);
        } catch (IllegalArgumentException noForm) {
            throw Problem.unknown();
        }
    }
}
