/// The chancellery's desk: what comes on paper, by post, in person, by word of mouth or as a video.
@NamedInterface("desk")
@NullMarked
package kz.jauap.office.intake.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
