package kz.jauap.office.people.admin;

import java.util.List;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;

/// An official as the list shows him.
public record OfficerRow(Officer officer, Trilingual body) {
    public List<Role> roles() {
        return officer.roles().stream().sorted().toList();
    }
}
