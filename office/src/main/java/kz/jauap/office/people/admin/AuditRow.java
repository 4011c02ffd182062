package kz.jauap.office.people.admin;

import java.util.Optional;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.staff.AuditTable.Line;

/// A line of the audit with the official whose deed it is, where he is known.
public record AuditRow(Line line, Optional<Officer> officer) {}
