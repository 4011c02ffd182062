package kz.jauap.law.admission;

import java.util.List;
import kz.jauap.law.form.Defect;
import kz.jauap.law.statute.Implements;

/// What the law does with a registered appeal. None of the answers is a refusal to accept.
///
/// "Requests filed in accordance with the procedure established by the Law shall be admitted, registered, taken
/// stock of and considered in a mandatory manner. Requests cannot be denied from being accepted." (guide)
@Implements("A-7.1")
public sealed interface Admission {

    record Consider() implements Admission {}

    /// Consider, and ask the applicant for what is missing; the clock runs on.
    record Cure(List<Defect> defects) implements Admission {
        public Cure {
            defects = List.copyOf(defects);
        }
    }

    /// Pass on to the competent authority at once, whatever else is missing.
    record RedirectAtOnce() implements Admission {}

    /// Leave unconsidered, until the reason falls away.
    record LeaveUnconsidered(LeavingGround ground) implements Admission {}
}
