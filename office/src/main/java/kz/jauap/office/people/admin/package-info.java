/// Pages on which administrators keep the list of staff.
@NamedInterface("admin")
@NullMarked
package kz.jauap.office.people.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
