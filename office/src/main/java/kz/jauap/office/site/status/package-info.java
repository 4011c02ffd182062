/// The page on which an applicant follows his appeal.
@NullMarked
package kz.jauap.office.site.status;

import org.jspecify.annotations.NullMarked;
