package kz.jauap.office.signature.session;

import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Expected;

/// Whose signature is expected, as a line of text.
final class ExpectedText {
    private ExpectedText() {}

    static String write(Expected who) {
        return switch (who) {
            case Expected.Person(Iin iin) -> "PERSON " + iin.digits();
            case Expected.AnyPerson _ -> "ANY_PERSON ";
            case Expected.Firm(Bin bin) -> "FIRM " + bin.digits();
            case Expected.AnyFirm _ -> "ANY_FIRM ";
            case Expected.Official(Iin iin) -> "OFFICIAL " + iin.digits();
            case Expected.InformationSystem(Bin bin) -> "SYSTEM " + bin.digits();
            case Expected.Anyone _ -> "ANYONE ";
        };
    }

    static Expected read(String text) {
        var gap = text.indexOf(' ');
        var digits = text.substring(gap + 1);
        return switch (text.substring(0, gap)) {
            case "PERSON" -> new Expected.Person(new Iin(digits));
            case "ANY_PERSON" -> new Expected.AnyPerson();
            case "FIRM" -> new Expected.Firm(new Bin(digits));
            case "ANY_FIRM" -> new Expected.AnyFirm();
            case "OFFICIAL" -> new Expected.Official(new Iin(digits));
            case "SYSTEM" -> new Expected.InformationSystem(new Bin(digits));
            case "ANYONE" -> new Expected.Anyone();
            default -> throw new IllegalArgumentException("Nobody known: " + text.substring(0, gap));
        };
    }
}
