package kz.jauap.office.people;

import java.util.Optional;
import java.util.Set;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;

/// An official of the office, in service or no longer.
///
/// @param reportsTo his direct superior, where that is not simply the head of the body
public record Officer(
        long id,
        String login,
        PersonName name,
        Trilingual position,
        BodyId body,
        Optional<String> unit,
        Optional<Long> reportsTo,
        Set<Role> roles,
        State state) {
    public Officer {
        roles = Set.copyOf(roles);
    }

    /// Whether he works here, and whether he is let in.
    public enum State {
        IN_SERVICE,
        /// In service, but kept out until an administrator lets him in again.
        BLOCKED,
        LEFT
    }

    /// Whether he is in service and may sign in.
    public boolean active() {
        return state == State.IN_SERVICE;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
