@NullMarked
package kz.jauap.office.grievance.ruling;

import org.jspecify.annotations.NullMarked;
