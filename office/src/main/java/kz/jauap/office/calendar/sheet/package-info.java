/// The calendar as people read it: months with their days off, and what each is called.
@NullMarked
package kz.jauap.office.calendar.sheet;

import org.jspecify.annotations.NullMarked;
