/// Finding appeals again: by number, identifier, phone or words, as people type them.
@NamedInterface("search")
@NullMarked
package kz.jauap.office.registry.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
