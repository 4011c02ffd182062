/// Promises made in answers, followed until they are kept.
@NamedInterface("promise")
@NullMarked
package kz.jauap.office.control.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
