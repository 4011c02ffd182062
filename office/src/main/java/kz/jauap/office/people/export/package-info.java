/// Files with what cases hold leave the office by two persons: one asks and says what for, another confirms.
@NamedInterface("export")
@NullMarked
package kz.jauap.office.people.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
