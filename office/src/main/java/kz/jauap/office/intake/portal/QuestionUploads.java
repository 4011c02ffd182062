package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.intake.upload.Tus;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Where large files of a question arrive, for whoever holds the key with which its form was drawn.
@Controller
class QuestionUploads {
    /// Its address; the key of the form follows.
    static final String PATH = "/question/uploads/";

    private static final String PLACE = PATH + "{form}";

    private final Tus tus;
    private final Gate gate;
    private final LentTrays trays;

    QuestionUploads(Tus tus, Gate gate, LentTrays trays) {
        this.tus = tus;
        this.gate = gate;
        this.trays = trays;
    }

    @RequestMapping(path = PLACE, method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return tus.options();
    }

    @PostMapping(PLACE)
    ResponseEntity<Void> create(@PathVariable String form, HttpServletRequest request) {
        Tus.Place place = place(form);
        gate.pass(request.getRemoteAddr()).ifPresent(again -> {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(again));
        });
        trays.lend(place.form());
        return tus.create(place, request);
    }

    @RequestMapping(path = PLACE + "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> head(@PathVariable String form, @PathVariable String id, HttpServletRequest request) {
        return tus.head(place(form), id, request);
    }

    @PatchMapping(PLACE + "/{id}")
    ResponseEntity<Void> patch(@PathVariable String form, @PathVariable String id, HttpServletRequest request) {
        return tus.patch(place(form), id, request);
    }

    @DeleteMapping(PLACE + "/{id}")
    ResponseEntity<Void> delete(@PathVariable String form, @PathVariable String id, HttpServletRequest request) {
        return tus.delete(place(form), id, request);
    }

    @PostMapping(PLACE + "/{id}")
    ResponseEntity<Void> disguised(@PathVariable String form, @PathVariable String id, HttpServletRequest request) {
        return tus.disguised(place(form), id, request);
    }

    private static Tus.Place place(String form) {
        try {
            UUID key = UUID.fromString(form);
            return new Tus.Place(LentTrays.of(key), Optional.empty(), PATH + key);
        } catch (IllegalArgumentException noKey) {
            throw Problem.unknown();
        }
    }
}
