/// The tiny markup of texts that an editor writes: paragraphs, headings, lists, bold words and links.
@NamedInterface("markup")
@NullMarked
package kz.jauap.office.look.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
