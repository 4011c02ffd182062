/// Oral statements: written down by a clerk, read back, confirmed by who spoke.
@NamedInterface("oral")
@NullMarked
package kz.jauap.office.intake.oral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
