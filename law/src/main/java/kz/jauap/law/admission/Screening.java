package kz.jauap.law.admission;

import java.util.List;
import kz.jauap.law.form.Defect;

/// What a person has found on reading a registered appeal.
public record Screening(Alarm alarm, Authorship authorship, Substance substance, List<Defect> defects) {
    public Screening {
        defects = List.copyOf(defects);
    }
}
