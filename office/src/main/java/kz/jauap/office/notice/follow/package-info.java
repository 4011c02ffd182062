/// Which entries must be told.
@NullMarked
package kz.jauap.office.notice.follow;

import org.jspecify.annotations.NullMarked;
