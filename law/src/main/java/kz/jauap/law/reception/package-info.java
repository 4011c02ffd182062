/// The personal reception of citizens by heads and their deputies.
@NullMarked
package kz.jauap.law.reception;

import org.jspecify.annotations.NullMarked;
