/// Cross tables: cases counted by two divisions at once.
@NullMarked
package kz.jauap.office.statistics.cross;

import org.jspecify.annotations.NullMarked;
