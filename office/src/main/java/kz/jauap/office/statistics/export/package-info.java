/// Registration cards on their way out of the house, with the codes of their receiver.
@NullMarked
package kz.jauap.office.statistics.export;

import org.jspecify.annotations.NullMarked;
