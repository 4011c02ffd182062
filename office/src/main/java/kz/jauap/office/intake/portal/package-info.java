/// The doors on the public pages: a question, a report of a threat, and how to file officially.
@NullMarked
package kz.jauap.office.intake.portal;

import org.jspecify.annotations.NullMarked;
