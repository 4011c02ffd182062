/// What the demonstration's administrators have set: the city's sign, accounts, the calendar.
@NullMarked
package kz.jauap.office.demo.administration;

import org.jspecify.annotations.NullMarked;
