/// The register that the state platform keeps for a body: its numbers and terms, one by one or as a list, compared
/// with ours.
@NamedInterface("outside")
@NullMarked
package kz.jauap.office.intake.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
