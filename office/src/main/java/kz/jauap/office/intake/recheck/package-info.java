/// Signatures that could not be settled when they came, examined again until they are.
@NullMarked
package kz.jauap.office.intake.recheck;

import org.jspecify.annotations.NullMarked;
