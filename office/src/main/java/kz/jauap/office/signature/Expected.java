package kz.jauap.office.signature;

import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;

/// Whose signature a document should bear.
public sealed interface Expected {
    /// This individual, with the key of an individual.
    record Person(Iin iin) implements Expected {}

    /// Any individual, where no number is known before the signature; the certificate then says who it was.
    record AnyPerson() implements Expected {}

    /// This firm, by its head or somebody with the right to sign for it.
    record Firm(Bin bin) implements Expected {}

    /// Any firm, by its head or somebody with the right to sign for it, where no number is known before the signature.
    record AnyFirm() implements Expected {}

    /// This official, with a key of his own or of the body he works in.
    record Official(Iin iin) implements Expected {}

    /// The information system of this body, such as the one that seals vouchers or hands over packages.
    record InformationSystem(Bin bin) implements Expected {}

    /// Whoever it was: for a page that only tells who signed.
    record Anyone() implements Expected {}
}
