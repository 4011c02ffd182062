package kz.jauap.office.consideration.paper;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.Phone;

/// The numbers in a text by which other people than the parties of a case are known: an IIN, a mobile telephone.
final class OtherNumbers {
    /// The fifth digit of a person's number is that of a day; a firm's is 4 to 6. By hand the day of birth
    /// may stand apart from the rest, in the boxes of a form each digit.
    private static final Pattern PERSONS_NUMBER =
            Pattern.compile("(?<!\\d)\\d{4}[0-3]\\d[ \\u2010-\\u2015-]{0,3}\\d{6}(?!\\d)"
                    + "|(?<!\\d)(?<!\\d )(?:\\d ){4}[0-3](?: \\d){7}(?! ?\\d)");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u202F]+");

    /// What may stand between the groups of a telephone number, never a line's end: numbers of two lines are two.
    private static final String GAP = "[ ().\\u2010-\\u2015-]{0,3}";

    /// The first three digits of a mobile number; one of a fixed line stands in the head of every letter of a body.
    private static final String OPERATOR = "7(?:0\\d|47|5[01]|6[0-4]|7[15-8])";

    private static final String PARTED = "[ ().\\u2010-\\u2015-]{1,3}";

    /// A mobile number: after +7, 7 or the old 8, or without where it stands in its groups. Beside letters of a to f it
    /// is what a program counts by.
    private static final Pattern MOBILE = Pattern.compile("(?<![\\dA-Fa-f])(?:"
            + String.join(GAP, "[78]", OPERATOR, "\\d{3}", "\\d{2}", "\\d{2}") + "|"
            + String.join(PARTED, OPERATOR, "\\d{3}", "\\d{2}", "\\d{2}") + ")(?![\\dA-Fa-f])");

    private OtherNumbers() {}

    /// What is told of others; empty where nothing is.
    ///
    /// @return the key of what to say
    static Optional<String> told(String text, CaseFile file) {
        Set<String> persons = digits(file.parties().stream()
                .filter(Party.Individual.class::isInstance)
                .flatMap(party -> ((Party.Individual) party).iin().stream())
                .map(Iin::digits));
        if (persons(text).anyMatch(Predicate.not(persons::contains))) {
            return Optional.of("consideration.part.paper.tells");
        }
        Set<String> phones = digits(file.parties().stream()
                .flatMap(party -> party.address().phone().stream())
                .flatMap(phone -> Phone.digits(phone).stream()));
        return mobiles(text).anyMatch(Predicate.not(phones::contains))
                ? Optional.of("consideration.part.paper.tells-phone")
                : Optional.empty();
    }

    /// The mobile numbers in a text, as [Phone] compares them.
    static Stream<String> mobiles(String text) {
        return MOBILE.matcher(BLANKS.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .flatMap(written -> Phone.digits(written).stream());
    }

    /// The numbers of persons in a text, by their digits.
    static Stream<String> persons(String text) {
        return PERSONS_NUMBER
                .matcher(BLANKS.matcher(text).replaceAll(" "))
                .results()
                .map(written -> written.group().replaceAll("\\D", ""))
                .filter(digits -> Iin.parse(digits).isPresent());
    }

    private static Set<String> digits(Stream<String> numbers) {
        return numbers.collect(Collectors.toSet());
    }
}
