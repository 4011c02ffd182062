/// Tables: written into files for a spreadsheet, and what is typed into their rows.
@NamedInterface("table")
@NullMarked
package kz.jauap.office.look.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
