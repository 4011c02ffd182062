/// The voucher: what every applicant is given when his appeal is taken in.
@NullMarked
package kz.jauap.office.intake.voucher;

import org.jspecify.annotations.NullMarked;
