/// The national algorithms as a JCA provider: BouncyCastle's GOST under Kazakhstan's identifiers and byte order.
@NamedInterface("gost")
@NullMarked
package kz.jauap.office.signature.gost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
