package kz.jauap.office.intake.wizard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.draft.Draft;
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

/// Where large files of an official appeal arrive, for whoever holds the code of its draft.
@Controller
class DraftUploads {
    private static final String PLACE = "/file/{code}/uploads";

    private final OpenDraft open;
    private final Tus tus;
    private final Gate gate;

    DraftUploads(OpenDraft open, Tus tus, Gate gate) {
        this.open = open;
        this.tus = tus;
        this.gate = gate;
    }

    @RequestMapping(path = PLACE, method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return tus.options();
    }

    @PostMapping(PLACE)
    ResponseEntity<Void> create(@PathVariable String code, HttpServletRequest request) {
        Tus.Place place = place(code);
        gate.pass(request.getRemoteAddr()).ifPresent(again -> {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(again));
        });
        return tus.create(place, request);
    }

    @RequestMapping(path = PLACE + "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> head(@PathVariable String code, @PathVariable String id, HttpServletRequest request) {
        return tus.head(place(code), id, request);
    }

    @PatchMapping(PLACE + "/{id}")
    ResponseEntity<Void> patch(@PathVariable String code, @PathVariable String id, HttpServletRequest request) {
        return tus.patch(place(code), id, request);
    }

    @DeleteMapping(PLACE + "/{id}")
    ResponseEntity<Void> delete(@PathVariable String code, @PathVariable String id, HttpServletRequest request) {
        return tus.delete(place(code), id, request);
    }

    @PostMapping(PLACE + "/{id}")
    ResponseEntity<Void> disguised(@PathVariable String code, @PathVariable String id, HttpServletRequest request) {
        return tus.disguised(place(code), id, request);
    }

    private Tus.Place place(String code) {
        Draft draft = open.writable(code);
        return new Tus.Place(draft.id(), Optional.empty(), OpenDraft.path(draft, "uploads"));
    }
}
