/// Alarms, as the journal raises and ends them.
@NullMarked
package kz.jauap.office.urgent.alarm;

import org.jspecify.annotations.NullMarked;
