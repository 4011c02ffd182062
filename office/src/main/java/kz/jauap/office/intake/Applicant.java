package kz.jauap.office.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;

/// Who appeals, as written on the form: nothing checked, an empty text for what was not given.
///
/// @param number IIN or BIN as written
/// @param title of a legal entity
/// @param signing whether he signed, where several appeal together and it was told of each
public record Applicant(
        Sort sort,
        String surname,
        String given,
        String patronymic,
        String number,
        String title,
        String representative,
        String postal,
        String phone,
        String email,
        Optional<Signing> signing) {

    /// Which part of the form was filled in.
    public enum Sort {
        PERSON,
        FIRM,
        /// A person said that the sender does not name himself.
        NAMELESS
    }

    public static Applicant person(String surname, String given, String patronymic, String iin) {
        return new Applicant(Sort.PERSON, surname, given, patronymic, iin, "", "", "", "", "", Optional.empty());
    }

    public static Applicant firm(String title, String bin, String representative) {
        return new Applicant(Sort.FIRM, "", "", "", bin, title, representative, "", "", "", Optional.empty());
    }

    public static Applicant nameless() {
        return new Applicant(Sort.NAMELESS, "", "", "", "", "", "", "", "", "", Optional.empty());
    }

    /// The same, with somebody acting for him.
    public Applicant represented(String representative) {
        return new Applicant(
                sort, surname, given, patronymic, number, title, representative, postal, phone, email, signing);
    }

    public Applicant reached(String postal, String phone, String email) {
        return new Applicant(
                sort, surname, given, patronymic, number, title, representative, postal, phone, email, signing);
    }

    /// The same person with the number that his certificate names.
    public Applicant numbered(String iin) {
        return new Applicant(
                sort, surname, given, patronymic, iin, title, representative, postal, phone, email, signing);
    }

    /// The same, of whom it is known whether he signed.
    public Applicant signing(Signing own) {
        return new Applicant(
                sort,
                surname,
                given,
                patronymic,
                number,
                title,
                representative,
                postal,
                phone,
                email,
                Optional.of(own));
    }

    /// As he calls himself; empty where he does not.
    String called() {
        return Stream.of(surname, given, patronymic, title)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// Whether nothing at all is said of him but how to reach him.
    public boolean unnamed() {
        return Stream.of(surname, given, patronymic, number, title).allMatch(String::isBlank);
    }

    Party party() {
        Address address = new Address(given(postal), given(phone), given(email));
        return switch (sort) {
            case PERSON -> {
                Optional<Iin> iin = Iin.parse(number);
                yield new Party.Individual(
                        surname,
                        given,
                        given(patronymic),
                        iin,
                        iin.isPresent() ? Optional.empty() : given(number),
                        given(representative),
                        address);
            }
            case FIRM -> {
                Optional<Bin> bin = Bin.parse(number);
                yield new Party.Firm(
                        title, bin, bin.isPresent() ? Optional.empty() : given(number), given(representative), address);
            }
            case NAMELESS -> new Party.Nameless(address);
        };
    }

    List<String> words() {
        return Stream.concat(
                        Stream.of(
                                sort.name(),
                                surname,
                                given,
                                patronymic,
                                number,
                                title,
                                representative,
                                postal,
                                phone,
                                email),
                        signing.stream().map(each -> "signing " + each))
                .toList();
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
