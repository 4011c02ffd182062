/// Where one may go against an answer, by the names of bodies and officials.
@NamedInterface("remedy")
@NullMarked
package kz.jauap.office.registry.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
