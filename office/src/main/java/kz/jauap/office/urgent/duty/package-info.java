/// Who is on duty when, and how to reach him.
@NullMarked
package kz.jauap.office.urgent.duty;

import org.jspecify.annotations.NullMarked;
