@NamedInterface("file")
@NullMarked
package kz.jauap.office.registry.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
