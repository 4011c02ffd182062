/// The reception of the demonstration: its heads' hours, and people who have booked.
@NullMarked
package kz.jauap.office.demo.reception;

import org.jspecify.annotations.NullMarked;
