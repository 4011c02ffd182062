/// A pile of letters: scanned together, parted, registered one by one.
@NamedInterface("batch")
@NullMarked
package kz.jauap.office.intake.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
