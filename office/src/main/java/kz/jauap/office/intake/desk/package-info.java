/// The chancellery's desk: what comes on paper, by post, in person, by word of mouth or as a video.
@NullMarked
package kz.jauap.office.intake.desk;

import org.jspecify.annotations.NullMarked;
