/// PostgreSQL: a server of the house's own, or the proof that another's will do.
@NullMarked
package kz.jauap.office.house.postgres;

import org.jspecify.annotations.NullMarked;
