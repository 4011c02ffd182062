/// The pages on which a case is given to somebody.
@NullMarked
package kz.jauap.office.routing.page;

import org.jspecify.annotations.NullMarked;
