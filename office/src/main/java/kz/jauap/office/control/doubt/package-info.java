/// E-signatures that do not hold, or that nobody could settle for long, and what the law asks to be done.
@NullMarked
package kz.jauap.office.control.doubt;

import org.jspecify.annotations.NullMarked;
