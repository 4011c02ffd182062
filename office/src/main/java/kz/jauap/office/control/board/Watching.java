package kz.jauap.office.control.board;

import java.util.stream.Stream;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;

/// Who watches over the work of others: controllers and heads.
public final class Watching {
    private Watching() {}

    /// Turns everybody else away.
    public static void barUnlessWatching(SignedIn who) {
        if (Stream.of(Role.CONTROLLER, Role.HEAD, Role.DEPUTY_HEAD).noneMatch(who::has)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }
}
