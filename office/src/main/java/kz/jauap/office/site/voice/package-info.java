/// What applicants say of the answers they got.
@NullMarked
package kz.jauap.office.site.voice;

import org.jspecify.annotations.NullMarked;
