/// The personal reception of heads: its schedule, who comes when, and what was said.
@NullMarked
package kz.jauap.office.intake.reception;

import org.jspecify.annotations.NullMarked;
