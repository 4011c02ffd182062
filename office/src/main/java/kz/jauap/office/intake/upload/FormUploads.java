package kz.jauap.office.intake.upload;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.look.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Where large files of a form arrive; a door says whose form that is, and stands at an address that ends with `{key}`
/// or goes on behind it.
public abstract class FormUploads {
    private static final String ONE = "/{id}";

    private final Tus tus;

    protected FormUploads(Tus tus) {
        this.tus = tus;
    }

    /// Whose form a key is.
    ///
    /// @throws Problem where it is nobody's, or not of whoever asks
    protected abstract Tus.Place place(String key, HttpServletRequest request);

    /// What the door does before a file of a form begins, such as slowing a flood.
    protected abstract void begins(Tus.Place place, HttpServletRequest request);

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return tus.options();
    }

    @PostMapping
    ResponseEntity<Void> create(@PathVariable String key, HttpServletRequest request) {
        Tus.Place place = place(key, request);
        begins(place, request);
        return tus.create(place, request);
    }

    @RequestMapping(path = ONE, method = RequestMethod.HEAD)
    ResponseEntity<Void> head(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.head(place(key, request), id, request);
    }

    @PatchMapping(ONE)
    ResponseEntity<Void> patch(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.patch(place(key, request), id, request);
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> delete(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.delete(place(key, request), id, request);
    }

    @PostMapping(ONE)
    ResponseEntity<Void> disguised(@PathVariable String key, @PathVariable String id, HttpServletRequest request) {
        return tus.disguised(place(key, request), id, request);
    }
}
