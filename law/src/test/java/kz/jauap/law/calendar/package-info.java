@NullMarked
package kz.jauap.law.calendar;

import org.jspecify.annotations.NullMarked;
