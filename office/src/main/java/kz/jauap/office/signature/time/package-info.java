/// Time-stamps: a trusted authority's word that a signature existed at a time.
@NullMarked
package kz.jauap.office.signature.time;

import org.jspecify.annotations.NullMarked;
