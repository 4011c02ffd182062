/// The portal's wizard for official appeals: one question on a page, a draft that is never lost.
@NullMarked
package kz.jauap.office.intake.wizard;

import org.jspecify.annotations.NullMarked;
