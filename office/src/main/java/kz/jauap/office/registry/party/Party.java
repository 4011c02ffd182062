package kz.jauap.office.registry.party;

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

    /// Whether both are one applicant: by their numbers, or by their names where one of them gives none.
    default boolean sameAs(Party other) {
        return (digits().isPresent() && other.digits().isPresent())
                ? digits().equals(other.digits())
                : !name().isBlank() && name().equalsIgnoreCase(other.name());
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
