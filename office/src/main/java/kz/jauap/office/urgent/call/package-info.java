/// Calling whoever is on duty, and whoever comes after him.
@NullMarked
package kz.jauap.office.urgent.call;

import org.jspecify.annotations.NullMarked;
