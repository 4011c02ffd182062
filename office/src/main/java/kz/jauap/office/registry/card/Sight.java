package kz.jauap.office.registry.card;

import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;

/// Which cases an officer's lists may show; the page of a single case asks [kz.jauap.office.people.Access] besides.
///
/// @param body absent for who reads all bodies
/// @param restricted whether complaints with unsettled names show
/// @param own whether only cases he executes show
public record Sight(long officer, Optional<BodyId> body, Restricted restricted, Own own) {
    public enum Restricted {
        SHOWN,
        HIDDEN
    }

    public enum Own {
        ONLY_OWN,
        WHOLE_BODY
    }

    public static Sight of(Officer officer) {
        boolean controller = officer.roles().contains(Role.CONTROLLER);
        boolean registrar = officer.roles().contains(Role.REGISTRAR);
        boolean heads = officer.roles().contains(Role.HEAD) || officer.roles().contains(Role.DEPUTY_HEAD);
        return new Sight(
                officer.id(),
                controller ? Optional.empty() : Optional.of(officer.body()),
                controller || registrar ? Restricted.SHOWN : Restricted.HIDDEN,
                controller || registrar || heads ? Own.WHOLE_BODY : Own.ONLY_OWN);
    }
}
