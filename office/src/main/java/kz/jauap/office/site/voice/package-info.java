/// What applicants say of the answers they got.
@NamedInterface("voice")
@NullMarked
package kz.jauap.office.site.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
