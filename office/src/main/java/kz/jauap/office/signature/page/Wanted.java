package kz.jauap.office.signature.page;

import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Expected;

/// Whose keys a program on the signer's machine should offer: a help for him, not a check.
public record Wanted(Optional<String> iin, Optional<String> bin) {
    static Wanted of(Expected who) {
        return switch (who) {
            case Expected.Person(Iin iin) -> new Wanted(Optional.of(iin.digits()), Optional.empty());
            case Expected.Official(Iin iin) -> new Wanted(Optional.of(iin.digits()), Optional.empty());
            case Expected.Firm(Bin bin) -> new Wanted(Optional.empty(), Optional.of(bin.digits()));
            case Expected.InformationSystem(Bin bin) -> new Wanted(Optional.empty(), Optional.of(bin.digits()));
            case Expected.AnyFirm _ -> new Wanted(Optional.empty(), Optional.empty());
            case Expected.AnyPerson _ -> new Wanted(Optional.empty(), Optional.empty());
            case Expected.Anyone _ -> new Wanted(Optional.empty(), Optional.empty());
        };
    }
}
