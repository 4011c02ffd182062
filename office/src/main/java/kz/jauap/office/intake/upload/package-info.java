/// Large files that come in pieces, over connections that break, by the open protocol tus 1.0.
@NamedInterface("upload")
@NullMarked
package kz.jauap.office.intake.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
