package kz.jauap.office.registry.file;

import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;

/// How what happened at an appeal's receipt is told.
final class ReceiptTold {
    private ReceiptTold() {}

    static Chronicle of(Journaled at, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Registered registered ->
                registered
                        .firstContact()
                        .map(first -> Chronicle.all(at, "registered-after", registered.number(), first))
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

    /// To the applicant it is told only that he repeats himself; others' numbers are not his to know.
    private static Chronicle joined(Journaled at, Receipt.Bond bond, String number) {
        return switch (bond) {
            case REPEATED -> Chronicle.all(at, "joined-repeated", number);
            case SIMILAR -> Chronicle.staff(at, "joined-similar", number);
            case NONE -> Chronicle.staff(at, "joined-none", number);
        };
    }
}
