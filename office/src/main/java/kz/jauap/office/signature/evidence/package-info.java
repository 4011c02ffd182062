/// The proof of each signature: kept for ever, examined again, handed out as one archive.
@NamedInterface("evidence")
@NullMarked
package kz.jauap.office.signature.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
