/// The staff's pages of the reception: the day, the card, the schedule, the register.
@NullMarked
package kz.jauap.office.intake.reception.day;

import org.jspecify.annotations.NullMarked;
