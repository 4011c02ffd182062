/// Which edition of which act governs an appeal, and its numbers as typed data: the only place with dates of
/// laws.
@NullMarked
package kz.jauap.law.regime;

import org.jspecify.annotations.NullMarked;
