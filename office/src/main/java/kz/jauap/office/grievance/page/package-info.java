/// The pages on which an applicant disagrees.
@NullMarked
package kz.jauap.office.grievance.page;

import org.jspecify.annotations.NullMarked;
