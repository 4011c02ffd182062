@NullMarked
package kz.jauap.office.control.doubt;

import org.jspecify.annotations.NullMarked;
