/// Whether readers find a page useful (G9.2): any room's page may ask, the public pages count.
@NamedInterface("vote")
@NullMarked
package kz.jauap.office.look.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
