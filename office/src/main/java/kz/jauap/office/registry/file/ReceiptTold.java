package kz.jauap.office.registry.file;

import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;

/// How what happened at an appeal's receipt and admission is told.
final class ReceiptTold {
    private ReceiptTold() {}

    static Chronicle of(Journaled at, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Registered registered ->
                registered
                        .firstContact()
                        .map(first -> Chronicle.all(at, after(registered), registered.number(), first))
                        .orElseGet(() -> Chronicle.all(at, "registered", registered.number()));
            case Receipt.Completed _ -> Chronicle.all(at, "completed");
            case Receipt.Qualified(var kind, var _, var _, var reason) ->
                Chronicle.all(at, "qualified", kind).saying(reason);
            case Receipt.MadeOfficial(var _, var number) -> Chronicle.all(at, "made-official", number);
            case Receipt.AwaitsOutsideNumber _ -> Chronicle.all(at, "awaits-outside-number");
            case Receipt.NumberedOutside(var number, var day, var _, var due) ->
                Chronicle.all(at, "numbered-outside", number, day, due.considerBy());
            case Receipt.Joined(var bond, var _, var number, var _, var reason) ->
                joined(at, bond, number).saying(reason);
            case Receipt.SignatureChecked(var _, var indication) -> Chronicle.all(at, "signature-checked", indication);
        };
    }

    /// Whether he had turned to the akimat before, or had only begun to write.
    private static String after(Receipt.Registered registered) {
        return registered.draftBegun().isPresent() ? "registered-drafted" : "registered-after";
    }

    /// To the applicant it is told only that he repeats himself; others' numbers are not his to know.
    private static Chronicle joined(Journaled at, Receipt.Bond bond, String number) {
        return switch (bond) {
            case REPEATED -> Chronicle.all(at, "joined-repeated", number);
            case SIMILAR -> Chronicle.staff(at, "joined-similar", number);
            case NONE -> Chronicle.staff(at, "joined-none", number);
        };
    }

    static Chronicle of(Journaled at, Admitting admitting) {
        return switch (admitting) {
            case Admitting.ThreatRecognised _ -> Chronicle.all(at, "threat-recognised");
            case Admitting.ThreatDismissed(var reason) ->
                Chronicle.staff(at, "threat-dismissed").saying(reason);
            case Admitting.ThreatHinted(var themes, var quotes) ->
                Chronicle.staff(at, "threat-hinted", themes).saying(quotes);
            case Admitting.AlarmTaken _ -> Chronicle.staff(at, "alarm-taken");
            case Admitting.LeavingProposed(var ground, var reason) ->
                Chronicle.staff(at, "leaving-proposed", ground).saying(reason);
            case Admitting.LeavingRefused(var reason) ->
                Chronicle.staff(at, "leaving-refused").saying(reason);
            case Admitting.LeftUnconsidered(var ground, var reason) ->
                Chronicle.all(at, "left-unconsidered", ground).saying(reason);
            case Admitting.NameSettled(var _, var officer) ->
                officer.isPresent()
                        ? Chronicle.staff(at, "name-linked", new Actor.Official(officer.get()))
                        : Chronicle.staff(at, "name-cleared");
            case Admitting.TakenUpAgain(var reason, var due) ->
                Chronicle.all(at, "taken-up-again", due.considerBy()).saying(reason);
        };
    }
}
