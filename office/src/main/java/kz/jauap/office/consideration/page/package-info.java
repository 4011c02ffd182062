/// The pages of the executor's work and of the head's decisions on it.
@NullMarked
package kz.jauap.office.consideration.page;

import org.jspecify.annotations.NullMarked;
