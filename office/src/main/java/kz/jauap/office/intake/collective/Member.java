package kz.jauap.office.intake.collective;

import java.util.List;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.intake.Signing;

/// One of several who appeal together; the answer goes to the first.
///
/// @param place of the applicant, counted from 1
/// @param signing whether he signed, and how
/// @param lacking what he lacks for himself
public record Member(int place, String name, Signing signing, List<Requisite> lacking) {
    public boolean complete() {
        return lacking.isEmpty();
    }
}
