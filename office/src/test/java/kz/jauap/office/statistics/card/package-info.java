@NullMarked
package kz.jauap.office.statistics.card;

import org.jspecify.annotations.NullMarked;
