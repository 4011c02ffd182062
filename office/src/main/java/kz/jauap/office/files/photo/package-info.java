/// What a camera notes in a picture, above all the place: offered to people, and taken out of what others get.
@NamedInterface("photo")
@NullMarked
package kz.jauap.office.files.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
