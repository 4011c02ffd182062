/// Where a clerk joins appeals that belong together.
@NullMarked
package kz.jauap.office.routing.kin;

import org.jspecify.annotations.NullMarked;
