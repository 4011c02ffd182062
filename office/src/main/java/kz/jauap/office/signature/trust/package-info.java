/// Whom this installation trusts: the authorities' pinned certificates, their fixed addresses, one domain.
@NamedInterface("trust")
@NullMarked
package kz.jauap.office.signature.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
