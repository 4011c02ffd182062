/// Alarms, as the journal raises and ends them.
@NamedInterface("alarm")
@NullMarked
package kz.jauap.office.urgent.alarm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
