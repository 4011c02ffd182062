/// Which entries must be told, and how far each body's stream has been read.
@NullMarked
package kz.jauap.office.notice.follow;

import org.jspecify.annotations.NullMarked;
