/// What everybody is shown of the reports: where each stands, and no person.
@NullMarked
package kz.jauap.office.intake.open311.shown;

import org.jspecify.annotations.NullMarked;
