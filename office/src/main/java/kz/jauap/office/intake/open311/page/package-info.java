/// Where a clerk sees the place of a report and lets its words be read by everybody.
@NullMarked
package kz.jauap.office.intake.open311.page;

import org.jspecify.annotations.NullMarked;
