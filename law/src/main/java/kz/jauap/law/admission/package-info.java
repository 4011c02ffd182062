/// Whether an appeal is considered, cured, redirected at once or left unconsidered.
@NullMarked
package kz.jauap.law.admission;

import org.jspecify.annotations.NullMarked;
