/// The heads of the demonstration, who join in and instruct.
@NullMarked
package kz.jauap.office.demo.heads;

import org.jspecify.annotations.NullMarked;
