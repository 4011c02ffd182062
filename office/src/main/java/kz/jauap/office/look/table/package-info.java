/// Tables written into files for a spreadsheet.
@NamedInterface("table")
@NullMarked
package kz.jauap.office.look.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
