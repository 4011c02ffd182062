@NullMarked
package kz.jauap.office.consideration.instruction.page;

import org.jspecify.annotations.NullMarked;
