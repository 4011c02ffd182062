/// Copies of files for others, without what a device or a program noted in them: the place, the author, the machine.
@NamedInterface("bare")
@NullMarked
package kz.jauap.office.files.bare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
