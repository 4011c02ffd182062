@NullMarked
package kz.jauap.law.grievance;

import org.jspecify.annotations.NullMarked;
