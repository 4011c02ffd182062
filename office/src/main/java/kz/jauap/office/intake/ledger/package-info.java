/// The ledger's screen: what came in by each door and what became of it, with alarms; and the canaries that try the
/// doors.
@NullMarked
package kz.jauap.office.intake.ledger;

import org.jspecify.annotations.NullMarked;
