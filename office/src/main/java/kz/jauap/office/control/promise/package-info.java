/// Promises made in answers, followed until they are kept.
@NullMarked
package kz.jauap.office.control.promise;

import org.jspecify.annotations.NullMarked;
