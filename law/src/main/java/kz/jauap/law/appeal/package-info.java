/// What people send: kinds, forms, applicants and their numbers.
@NullMarked
package kz.jauap.law.appeal;

import org.jspecify.annotations.NullMarked;
