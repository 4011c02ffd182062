/// How an officer acts on a case: holding it, if the deed is his and he has seen how it stands.
@NamedInterface("act")
@NullMarked
package kz.jauap.office.registry.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
