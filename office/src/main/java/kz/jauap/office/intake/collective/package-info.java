/// Several people who appeal together: who of them signed, and what each still lacks.
@NullMarked
package kz.jauap.office.intake.collective;

import org.jspecify.annotations.NullMarked;
