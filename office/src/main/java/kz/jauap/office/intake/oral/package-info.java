/// Oral statements: written down by a clerk, read back, confirmed by who spoke.
@NullMarked
package kz.jauap.office.intake.oral;

import org.jspecify.annotations.NullMarked;
