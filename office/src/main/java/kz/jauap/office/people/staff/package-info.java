/// The records of the staff as tables.
@NullMarked
package kz.jauap.office.people.staff;

import org.jspecify.annotations.NullMarked;
