/// Letters by e-mail.
@NullMarked
package kz.jauap.office.notice.mail;

import org.jspecify.annotations.NullMarked;
