package kz.jauap.office.signature.certificate;

import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Signer;

/// Holds who signed against who should have.
public final class Matching {
    private Matching() {}

    /// What speaks against the signer; empty where it is the one expected.
    public static Optional<Reason> objection(Signer signer, Expected expected) {
        return switch (expected) {
            case Expected.Anyone() -> Optional.empty();
            case Expected.AnyPerson() -> person(signer).or(() -> unreadable(signer.iin()));
            case Expected.Person(var iin) -> person(signer).or(() -> same(signer, iin));
            case Expected.Official(var iin) -> human(signer).or(() -> same(signer, iin));
            case Expected.Firm(var bin) ->
                firm(signer).or(() -> same(signer, bin)).or(() -> authority(signer));
            case Expected.AnyFirm() ->
                firm(signer).or(() -> unreadable(signer.bin())).or(() -> authority(signer));
            case Expected.InformationSystem(var bin) -> system(signer).or(() -> same(signer, bin));
        };
    }

    private static Optional<Reason> person(Signer signer) {
        return human(signer).or(() -> when(signer.role() != Role.INDIVIDUAL, Reason.KEY_OF_A_FIRM));
    }

    private static Optional<Reason> human(Signer signer) {
        return when(signer.role() == Role.INFORMATION_SYSTEM, Reason.KEY_OF_A_SYSTEM);
    }

    private static Optional<Reason> firm(Signer signer) {
        return human(signer).or(() -> when(signer.role() == Role.INDIVIDUAL, Reason.KEY_OF_A_PERSON));
    }

    private static Optional<Reason> system(Signer signer) {
        return when(signer.role() != Role.INFORMATION_SYSTEM, Reason.KEY_OF_A_SYSTEM);
    }

    private static Optional<Reason> same(Signer signer, Iin iin) {
        return unreadable(signer.iin()).or(() -> when(!signer.iin().equals(Optional.of(iin)), Reason.ANOTHER_PERSON));
    }

    private static Optional<Reason> same(Signer signer, Bin bin) {
        return unreadable(signer.bin()).or(() -> when(!signer.bin().equals(Optional.of(bin)), Reason.ANOTHER_FIRM));
    }

    /// Head and authorised signatory sign for the firm; anybody else in it must show that he may.
    private static Optional<Reason> authority(Signer signer) {
        return switch (signer.role()) {
            case HEAD, SIGNATORY -> Optional.empty();
            case INDIVIDUAL, FINANCE, PERSONNEL, EMPLOYEE, INFORMATION_SYSTEM -> Optional.of(Reason.AUTHORITY_NEEDED);
        };
    }

    private static Optional<Reason> unreadable(Optional<?> number) {
        return when(number.isEmpty(), Reason.IDENTITY_UNREADABLE);
    }

    private static Optional<Reason> when(boolean holds, Reason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
