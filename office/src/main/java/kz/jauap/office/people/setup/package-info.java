/// The first start of an empty office.
@NullMarked
package kz.jauap.office.people.setup;

import org.jspecify.annotations.NullMarked;
