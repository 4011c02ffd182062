package kz.jauap.office.people.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.people.Role;

/// What one administrator proposes about an official and another decides: whatever gives power over the office.
public sealed interface Matter {
    /// He gets a role.
    record Grant(Role role) implements Matter {}

    /// He gets a link by which he sets a new password.
    record PasswordLink() implements Matter {}

    /// Another works with his roles from the first day to the last.
    record StandIn(long standsIn, LocalDate since, LocalDate until) implements Matter {}

    /// His e-signature is known by this number, or by none any more.
    record KnownBy(Optional<Iin> iin) implements Matter {}

    /// He is an administrator no longer.
    record Discharge() implements Matter {}

    /// Whom it concerns, none of whom may approve it.
    default Set<Long> concerns(long officer) {
        var others = this instanceof StandIn(var standsIn, var _, var _) ? Stream.of(standsIn) : Stream.<Long>empty();
        return Stream.concat(Stream.of(officer), others).collect(Collectors.toUnmodifiableSet());
    }
}
