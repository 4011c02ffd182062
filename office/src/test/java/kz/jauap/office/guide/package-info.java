/// The city's guide, rule by rule, and the tests that prove each rule is carried out.
@NullMarked
package kz.jauap.office.guide;

import org.jspecify.annotations.NullMarked;
