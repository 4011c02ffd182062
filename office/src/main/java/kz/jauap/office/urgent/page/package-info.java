/// What the staff see of alarms and of the duty roster.
@NullMarked
package kz.jauap.office.urgent.page;

import org.jspecify.annotations.NullMarked;
