/// The public pages of the reception: hours, booking, and what becomes of a booking.
@NullMarked
package kz.jauap.office.intake.reception.open;

import org.jspecify.annotations.NullMarked;
