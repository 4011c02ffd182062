/// What the operator is told when the office cannot open.
@NullMarked
package kz.jauap.office.house.start;

import org.jspecify.annotations.NullMarked;
