/// Lists of the state platform's register, as a registrar or controller uploads them: entered line by line, or
/// compared with ours.
@NullMarked
package kz.jauap.office.intake.outside.list;

import org.jspecify.annotations.NullMarked;
