package kz.jauap.office.people.door;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.people.PersonName;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Whose session it is, as the session remembers it; rights are never remembered but read anew.
public record StaffPrincipal(
        long id, String login, String fullName, List<String> positions, int passwordVersion, Instant since)
        implements Viewer, AuthenticatedPrincipal, Serializable {
    @Override
    public String getName() {
        return login;
    }

    @Override
    public String fullName(Lang lang) {
        return PersonName.written(fullName, lang);
    }

    @Override
    public Trilingual position() {
        return new Trilingual(positions.get(0), positions.get(1), positions.get(2));
    }
}
