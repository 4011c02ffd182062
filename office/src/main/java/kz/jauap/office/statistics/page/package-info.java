/// The reports of the staff, the public figures, and the open data.
@NullMarked
package kz.jauap.office.statistics.page;

import org.jspecify.annotations.NullMarked;
