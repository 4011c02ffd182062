/// A second opinion: what another program, certified for the national cryptography, says of the same signatures. It is
/// compared with ours and never decides.
@NamedInterface("second")
@NullMarked
package kz.jauap.office.signature.second;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
