package kz.jauap.office.people;

import java.util.Optional;
import java.util.Set;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;

/// An official of the office, in service or no longer.
///
/// @param reportsTo his direct superior, where that is not simply the head of the body
/// @param active whether he is in service and may sign in
public record Officer(
        long id,
        String login,
        PersonName name,
        Trilingual position,
        BodyId body,
        Optional<String> unit,
        Optional<Long> reportsTo,
        Set<Role> roles,
        boolean active) {
    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
