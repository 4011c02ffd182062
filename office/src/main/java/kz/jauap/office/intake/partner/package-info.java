/// The systems of other bodies with which the office exchanges messages, and how each shows who it is.
@NamedInterface("partner")
@NullMarked
package kz.jauap.office.intake.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
