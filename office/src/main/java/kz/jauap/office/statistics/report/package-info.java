/// What a body did with its appeals in a period.
@NullMarked
package kz.jauap.office.statistics.report;

import org.jspecify.annotations.NullMarked;
