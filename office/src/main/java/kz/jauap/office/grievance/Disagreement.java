package kz.jauap.office.grievance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.grievance.Cause;
import kz.jauap.law.grievance.Restoration;
import kz.jauap.law.grievance.Timeliness;
import kz.jauap.office.people.Officer;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.remedy.AppealRight;

/// What an applicant may complain of in a case now.
///
/// @param against officials it names: who signed and who prepared the answer, or who heads the silent body
/// @param filed number of the grievance that has been filed of this very thing
public record Disagreement(
        CaseFile file, Cause cause, AppealRight right, List<Officer> against, Optional<String> filed) {
    /// What a good reason for coming late is worth; empty on a day that is not late.
    public Optional<Restoration> late(LocalDate today) {
        boolean missed = Timeliness.of(right.remedy().until().end(), today) == Timeliness.MISSED;
        return file.card().due().regime().filter(_ -> missed).map(Restoration::of);
    }

    /// Whether only the court is open.
    public boolean courtOnly() {
        return right.reviewer().isEmpty();
    }
}
