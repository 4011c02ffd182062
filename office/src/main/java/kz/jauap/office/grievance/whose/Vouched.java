package kz.jauap.office.grievance.whose;

import java.util.UUID;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Dates;
import kz.jauap.office.registry.file.CaseFile;

/// A grievance that stands with a case because a clerk took its author, by his name alone or by a number alone, for the
/// applicant.
record Vouched(CaseFile grievance) {
    UUID id() {
        return grievance.card().appeal().value();
    }

    String number() {
        return grievance.card().number().text();
    }

    /// As a clerk tells it from others: its number, who brought it, where he lives, and when.
    Choice choice() {
        String from =
                grievance.applicant().address().postal().map(" · "::concat).orElse("");
        return new Choice(
                grievance.card().number().alias(),
                number(),
                grievance.applicant().name() + from + " · "
                        + Dates.shortDay(grievance.card().registered().receiptDay()));
    }
}
