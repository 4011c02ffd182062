/// What was told, on others' pages, and the list of notices to print and post.
@NullMarked
package kz.jauap.office.notice.page;

import org.jspecify.annotations.NullMarked;
