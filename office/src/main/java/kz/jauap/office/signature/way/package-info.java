/// What all ways of bringing a signature share.
@NullMarked
package kz.jauap.office.signature.way;

import org.jspecify.annotations.NullMarked;
