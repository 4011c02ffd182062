package kz.jauap.office.registry.party;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;

/// Who appeals, as far as he says. An identifier that fails its check is kept as written, beside the empty one.
public sealed interface Party {
    Address address();

    /// How the office names the party in lists and letters; empty for a nameless one.
    String name();

    ApplicantKind kind();

    /// The digits of his IIN or BIN, where what he gave is one.
    Optional<String> digits();

    /// How sure it is that both are one applicant.
    enum Likeness {
        SAME,
        /// Called alike, one perhaps by less of the name, and nothing else says whether they are.
        PERHAPS,
        OTHER
    }

    /// Told by their numbers; where one of them gives none, by their names together with where they are reached.
    default Likeness like(Party other) {
        if (digits().isPresent() && other.digits().isPresent()) {
            return digits().equals(other.digits()) ? Likeness.SAME : Likeness.OTHER;
        }
        List<String> own = Spelling.words(name());
        List<String> others = Spelling.words(other.name());
        if (Spelling.full(own) && own.equals(others) && address().meets(other.address())) {
            return Likeness.SAME;
        }
        if (!own.isEmpty() && own.equals(others)) {
            return Likeness.PERHAPS;
        }
        return this instanceof Individual && other instanceof Individual && Spelling.perhaps(own, others)
                ? Likeness.PERHAPS
                : Likeness.OTHER;
    }

    /// Whether both are certainly one applicant: a number alone, which a clerk typed beside another name, is not
    /// enough.
    default boolean sameAs(Party other) {
        return like(other) == Likeness.SAME && !namedOtherwise(other);
    }

    private boolean namedOtherwise(Party other) {
        return this instanceof Individual one
                && other instanceof Individual another
                && !Spelling.words(name()).equals(Spelling.words(other.name()))
                && !Spelling.perhaps(Spelling.words(name()), Spelling.words(other.name()))
                && !Spelling.alike(one, another);
    }

    /// A person.
    ///
    /// @param iinAsWritten what was given in place of an IIN, when it is none
    /// @param representative who acts for him, and by what right
    record Individual(
            String surname,
            String given,
            Optional<String> patronymic,
            Optional<Iin> iin,
            Optional<String> iinAsWritten,
            Optional<String> representative,
            Address address)
            implements Party {
        @Override
        public String name() {
            return (surname + " " + given + patronymic.map(each -> " " + each).orElse("")).strip();
        }

        @Override
        public ApplicantKind kind() {
            return ApplicantKind.PERSON;
        }

        @Override
        public Optional<String> digits() {
            return iin.map(Iin::digits);
        }
    }

    record Firm(
            String title,
            Optional<Bin> bin,
            Optional<String> binAsWritten,
            Optional<String> representative,
            Address address)
            implements Party {
        @Override
        public String name() {
            return title;
        }

        @Override
        public ApplicantKind kind() {
            return ApplicantKind.LEGAL_ENTITY;
        }

        @Override
        public Optional<String> digits() {
            return bin.map(Bin::digits);
        }
    }

    /// Nobody says who wrote.
    record Nameless(Address address) implements Party {
        @Override
        public String name() {
            return "";
        }

        @Override
        public ApplicantKind kind() {
            return ApplicantKind.ANONYMOUS;
        }

        @Override
        public Optional<String> digits() {
            return Optional.empty();
        }
    }
}
