/// How the demonstration's officials speak: as the act words it by which their office goes.
@NullMarked
package kz.jauap.office.demo.speech;

import org.jspecify.annotations.NullMarked;
