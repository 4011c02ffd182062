/// The rooms that carry out the law: one deployable, each room with one door.
@NullMarked
package kz.jauap.office;

import org.jspecify.annotations.NullMarked;
