/// Who is on duty when, and how to reach him.
@NamedInterface("duty")
@NullMarked
package kz.jauap.office.urgent.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
