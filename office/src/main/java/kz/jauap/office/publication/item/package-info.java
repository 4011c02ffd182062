/// What is or may be published, row by row.
@NamedInterface("item")
@NullMarked
package kz.jauap.office.publication.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
