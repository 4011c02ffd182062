/// Several cases given to one executor at once, each with its own outcome.
@NullMarked
package kz.jauap.office.routing.many;

import org.jspecify.annotations.NullMarked;
