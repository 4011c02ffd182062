/// How a grievance that was brought to the body it complains of comes before whoever may consider it.
@NullMarked
package kz.jauap.office.grievance.rise;

import org.jspecify.annotations.NullMarked;
