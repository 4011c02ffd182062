/// The applicant is invited to a visit or a meeting, says whether he comes, and what came of it is written down.
@NamedInterface("invitation")
@NullMarked
package kz.jauap.office.consideration.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
