/// How the journal becomes numbers: what each case amounted to after each of its entries.
@NullMarked
package kz.jauap.office.statistics.count;

import org.jspecify.annotations.NullMarked;
