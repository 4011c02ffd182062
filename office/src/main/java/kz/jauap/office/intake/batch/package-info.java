/// A pile of letters: scanned together, parted, registered one by one.
@NullMarked
package kz.jauap.office.intake.batch;

import org.jspecify.annotations.NullMarked;
