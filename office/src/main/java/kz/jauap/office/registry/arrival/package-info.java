/// The ledger of arrivals: what came in by any door, written down before anything is done about it, and what became of
/// it.
@NamedInterface("arrival")
@NullMarked
package kz.jauap.office.registry.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
