@NullMarked
package kz.jauap.office.control.promise;

import org.jspecify.annotations.NullMarked;
