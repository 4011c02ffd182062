/// What an applicant must be told, by when, and what proves that he was.
@NullMarked
package kz.jauap.office.notice.telling;

import org.jspecify.annotations.NullMarked;
