/// What happens when something is wrong: one clear answer for people and for programs, never a bare 500 for bad input.
@NullMarked
package kz.jauap.office.look.fault;

import org.jspecify.annotations.NullMarked;
