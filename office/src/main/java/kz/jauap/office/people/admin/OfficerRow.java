package kz.jauap.office.people.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;

/// An official as the administrators' pages show him.
///
/// @param unit the part of the body he works in
/// @param signedIn when he last signed in
/// @param standsIn for whom he stands in, now or later
public record OfficerRow(
        Officer officer,
        Trilingual body,
        Optional<Trilingual> unit,
        Optional<Instant> signedIn,
        List<SubstituteRow> standsIn) {
    public List<Role> roles() {
        return officer.roles().stream().sorted().toList();
    }
}
