/// The registration journal as a page, a spreadsheet and a sheet of paper, in the columns that each reader chose.
@NullMarked
package kz.jauap.office.registry.list.journal;

import org.jspecify.annotations.NullMarked;
