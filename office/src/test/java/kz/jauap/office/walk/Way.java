package kz.jauap.office.walk;

import java.util.List;
import org.springframework.web.bind.annotation.RequestMethod;

/// An address of the office, how it is asked, and the fields it reads.
record Way(RequestMethod method, String pattern, List<String> fields) {
    boolean changes() {
        return method == RequestMethod.POST;
    }

    /// Whether there is a place for a value; where there is none, it would be asked the same again and again.
    boolean takes() {
        return pattern.contains("{") || !fields.isEmpty();
    }
}
