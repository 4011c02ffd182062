/// What the operator is told when the office cannot open.
@NamedInterface("start")
@NullMarked
package kz.jauap.office.house.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
