/// Carriers of the demonstration: nothing leaves the house, yet letters and messages have fates.
@NullMarked
package kz.jauap.office.demo.carry;

import org.jspecify.annotations.NullMarked;
