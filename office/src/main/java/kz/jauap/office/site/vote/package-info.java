/// Whether readers find pages useful (G9.2), and what they miss.
@NamedInterface("vote")
@NullMarked
package kz.jauap.office.site.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
