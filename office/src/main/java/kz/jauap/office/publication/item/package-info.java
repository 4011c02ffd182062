/// What is or may be published, row by row.
@NullMarked
package kz.jauap.office.publication.item;

import org.jspecify.annotations.NullMarked;
