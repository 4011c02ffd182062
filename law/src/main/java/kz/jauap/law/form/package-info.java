/// What an appeal should carry, what it lacks, and what a voucher must show.
@NullMarked
package kz.jauap.law.form;

import org.jspecify.annotations.NullMarked;
