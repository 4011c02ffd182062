/// Pages on which administrators keep the list of staff.
@NullMarked
package kz.jauap.office.people.admin;

import org.jspecify.annotations.NullMarked;
