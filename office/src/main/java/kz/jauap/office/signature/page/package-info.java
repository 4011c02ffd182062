/// The pages on which somebody sees what he signs and chooses how.
@NullMarked
package kz.jauap.office.signature.page;

import org.jspecify.annotations.NullMarked;
