/// What must leave the house, and how far it got.
@NullMarked
package kz.jauap.office.notice.delivery;

import org.jspecify.annotations.NullMarked;
