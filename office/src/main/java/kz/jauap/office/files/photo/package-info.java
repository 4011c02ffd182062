/// Where a picture says it was taken.
@NamedInterface("photo")
@NullMarked
package kz.jauap.office.files.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
