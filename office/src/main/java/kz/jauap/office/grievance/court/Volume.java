package kz.jauap.office.grievance.court;

import java.util.Locale;
import kz.jauap.office.registry.card.Standing;
import kz.jauap.office.registry.file.CaseFile;

/// The file of one case among those that a bundle is made of.
public record Volume(CaseFile file, What what) {
    /// What the case is to the one that is taken to the court.
    public enum What {
        APPEAL,
        /// What of an appeal was passed on inside the akimat.
        PART,
        GRIEVANCE;

        /// As the keys of its texts and the names of its files have it.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Volume of(CaseFile file) {
        return new Volume(
                file,
                file.card().number().part() > 0
                        ? What.PART
                        : Standing.grievance(file.card()) ? What.GRIEVANCE : What.APPEAL);
    }
}
