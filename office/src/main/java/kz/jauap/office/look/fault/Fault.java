package kz.jauap.office.look.fault;

import java.util.List;
import java.util.Set;
import kz.jauap.office.look.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// What went wrong, as it is told outside: a status and the keys of its words.
///
/// @param key the text that explains it, or empty for the status' own text
record Fault(HttpStatusCode status, String key, List<Object> args, HttpHeaders headers) {
    private static final Set<Integer> TOLD =
            Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 421, 422, 429, 500, 503);

    static Fault of(HttpStatusCode status) {
        return new Fault(status, "", List.of(), HttpHeaders.EMPTY);
    }

    static Fault of(int status) {
        return of(HttpStatusCode.valueOf(status >= 400 && status < 600 ? status : 500));
    }

    Fault because(String reason) {
        return new Fault(status, reason, args, headers);
    }

    boolean ours() {
        return status.is5xxServerError() && !early();
    }

    /// Whether the office is not open yet, which is nobody's fault.
    private boolean early() {
        return status.value() == HttpStatus.SERVICE_UNAVAILABLE.value() && !key.isEmpty();
    }

    String title(Page page) {
        if (early()) return page.say("look.fault.early.title");
        String own = key + ".title";
        return page.say(page.words().knows(page.lang(), own) ? own : "look.fault." + words() + ".title");
    }

    String text(Page page) {
        return key.isEmpty() ? page.say("look.fault." + words() + ".text") : page.say(key, args.toArray());
    }

    /// The name of this kind of fault for programs.
    String code() {
        if (!key.isEmpty()) return key;
        return "status." + status.value();
    }

    private int words() {
        if (TOLD.contains(status.value())) return status.value();
        return ours() ? 500 : 400;
    }
}
