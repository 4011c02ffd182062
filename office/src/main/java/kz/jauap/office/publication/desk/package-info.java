/// The moderator's desk, and the applicant's say on his status page.
@NullMarked
package kz.jauap.office.publication.desk;

import org.jspecify.annotations.NullMarked;
