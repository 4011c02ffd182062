/// Documents on paper: templates become PDF/A with embedded letters, and codes that a phone can read.
@NamedInterface("paper")
@NullMarked
package kz.jauap.office.look.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
