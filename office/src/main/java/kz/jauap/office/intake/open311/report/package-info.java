/// Reports as they come in, from an app to a number.
@NullMarked
package kz.jauap.office.intake.open311.report;

import org.jspecify.annotations.NullMarked;
