/// The district akimats' own pages: name, colour, contacts, and what a question by them is worth.
@NamedInterface("site")
@NullMarked
package kz.jauap.office.organisation.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
