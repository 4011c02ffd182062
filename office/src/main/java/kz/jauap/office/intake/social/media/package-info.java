/// Pictures, films and files that came along with what was said: fetched from the platform's own hosts, and from no
/// other.
@NullMarked
package kz.jauap.office.intake.social.media;

import org.jspecify.annotations.NullMarked;
