package kz.jauap.office.intake.upload;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Where large files of a form arrive from whoever holds its key; a door says whose form that is, and stands at an
/// address
/// that ends with `{key}` or goes on behind it.
public abstract class OpenUploads {
    private static final String ONE = "/{id}";

    private final Tus tus;
    private final Gate gate;

    /// A door that speaks the protocol.
    ///
    /// @param gate how many files an address may begin
    protected OpenUploads(Tus tus, Gate gate) {
        this.tus = tus;
        this.gate = gate;
    }

    /// Whose form a key is.
    ///
    /// @throws Problem where it is nobody's
    protected abstract Tus.Place place(String key);

    /// What the door does before a file of a form begins.
    protected void begins(Tus.Place place) {}

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return tus.options();
    }

    @PostMapping
    ResponseEntity<Void> create(@PathVariable String key, HttpServletRequest request) {
        Tus.Place place = place(key);
        gate.pass(request.getRemoteAddr()).ifPresent(again -> {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(again));
        });
        begins(place);
        return tus.create(place, request);
    }

    @RequestMapping(path = ONE, method = RequestMethod.HEAD)
    ResponseEntity<Void> head(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.head(place(key), id, request);
    }

    @PatchMapping(ONE)
    ResponseEntity<Void> patch(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.patch(place(key), id, request);
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> delete(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.delete(place(key), id, request);
    }

    @PostMapping(ONE)
    ResponseEntity<Void> disguised(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.disguised(place(key), id, request);
    }
}
