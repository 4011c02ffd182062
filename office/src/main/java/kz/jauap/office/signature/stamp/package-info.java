/// Time-stamps that are got later: what was signed waits until a trusted authority has seen it, however long that
/// takes.
@NamedInterface("stamp")
@NullMarked
package kz.jauap.office.signature.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
