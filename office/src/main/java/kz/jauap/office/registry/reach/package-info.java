/// What changes outside the registry would mean for the terms that run in it.
@NullMarked
package kz.jauap.office.registry.reach;

import org.jspecify.annotations.NullMarked;
