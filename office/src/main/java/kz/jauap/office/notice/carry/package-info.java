/// What leaves the house without anybody's hands, and what carriers say of it afterwards.
@NullMarked
package kz.jauap.office.notice.carry;

import org.jspecify.annotations.NullMarked;
