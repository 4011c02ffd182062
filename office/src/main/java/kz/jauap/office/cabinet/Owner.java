package kz.jauap.office.cabinet;

import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Signer;

/// Whose cabinet it is: the one who signed at its door.
public sealed interface Owner {
    /// The number by which appeals are his.
    String identifier();

    /// What he is called at the top of his pages.
    String name();

    /// Somebody who came for himself.
    record Person(Iin iin, String name) implements Owner {
        @Override
        public String identifier() {
            return iin.digits();
        }
    }

    /// A firm, for which its head or somebody with the right to sign came.
    record Firm(Bin bin, String name, String by) implements Owner {
        @Override
        public String identifier() {
            return bin.digits();
        }
    }

    /// Who may enter.
    public enum Kind {
        PERSON,
        FIRM;

        Expected expected() {
            return switch (this) {
                case PERSON -> new Expected.AnyPerson();
                case FIRM -> new Expected.AnyFirm();
            };
        }

        /// Whom a certificate lets in; nobody where it lacks the number.
        Optional<Owner> of(Signer signer) {
            return switch (this) {
                case PERSON -> signer.iin().map(iin -> new Person(iin, signer.name()));
                case FIRM ->
                    signer.bin().map(bin -> new Firm(bin, signer.organisation().orElse(bin.digits()), signer.name()));
            };
        }
    }
}
