/// What heads say and have others do: taking part, instructions with internal days, contributions laid before the lead.
@NamedInterface("instruction")
@NullMarked
package kz.jauap.office.consideration.instruction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
