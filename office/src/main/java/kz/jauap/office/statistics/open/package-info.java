/// What everybody is told: the public figures, the districts' map, and the open data with their dictionary.
@NullMarked
package kz.jauap.office.statistics.open;

import org.jspecify.annotations.NullMarked;
