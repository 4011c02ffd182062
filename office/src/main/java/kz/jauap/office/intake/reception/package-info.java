/// The personal reception of heads: its schedule, who comes when, and what was said.
@NamedInterface("reception")
@NullMarked
package kz.jauap.office.intake.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
