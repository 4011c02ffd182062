/// The bundle for the court: a claim filled in as far as the office knows, and every paper it rests on.
@NullMarked
package kz.jauap.office.grievance.court;

import org.jspecify.annotations.NullMarked;
