/// The editors' room: texts of the public pages in three languages, Kazakh wordings under review.
@NamedInterface("text")
@NullMarked
package kz.jauap.office.site.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
