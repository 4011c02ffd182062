/// What came to the demonstration's doors and could not be taken in.
@NullMarked
package kz.jauap.office.demo.doors;

import org.jspecify.annotations.NullMarked;
