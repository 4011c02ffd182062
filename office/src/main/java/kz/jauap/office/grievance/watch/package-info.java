/// What bodies complained of still owe: the file to hand up, the ruling to carry out, each by its last day.
@NullMarked
package kz.jauap.office.grievance.watch;

import org.jspecify.annotations.NullMarked;
