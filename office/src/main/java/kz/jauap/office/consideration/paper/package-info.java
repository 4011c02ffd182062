/// Papers and pictures that officials lay with a case, and how the applicant is shown them without what is secret.
@NamedInterface("paper")
@NullMarked
package kz.jauap.office.consideration.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
