/// Replies by the door the applicant came by: each goes out once, or a person takes it over.
@NullMarked
package kz.jauap.office.notice.door;

import org.jspecify.annotations.NullMarked;
