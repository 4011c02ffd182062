/// Threads: what one author says in one place, kept together in one record, with what was changed and taken back.
@NullMarked
package kz.jauap.office.intake.social.talk;

import org.jspecify.annotations.NullMarked;
