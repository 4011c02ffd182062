/// The applicant takes part: asks to see the materials, withdraws.
@NullMarked
package kz.jauap.office.consideration.participation;

import org.jspecify.annotations.NullMarked;
