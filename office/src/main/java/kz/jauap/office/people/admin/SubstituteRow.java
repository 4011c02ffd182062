package kz.jauap.office.people.admin;

import kz.jauap.office.people.Officer;
import kz.jauap.office.people.staff.SubstituteTable.Substitute;

/// Who stands in for whom, and when.
public record SubstituteRow(Substitute substitute, Officer absent, Officer standsIn) {}
