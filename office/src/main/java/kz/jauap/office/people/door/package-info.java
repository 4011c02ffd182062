/// Signing in and out, and who may pass which door.
@NullMarked
package kz.jauap.office.people.door;

import org.jspecify.annotations.NullMarked;
