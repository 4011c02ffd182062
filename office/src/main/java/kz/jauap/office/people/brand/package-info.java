/// Where an administrator gives the city its own sign.
@NullMarked
package kz.jauap.office.people.brand;

import org.jspecify.annotations.NullMarked;
