/// How listeners follow the journal: each reads every body's stream on from its own bookmark.
@NamedInterface("follow")
@NullMarked
package kz.jauap.office.registry.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
