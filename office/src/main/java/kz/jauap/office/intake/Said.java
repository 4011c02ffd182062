package kz.jauap.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.party.Letter;

/// What an appeal says, as written on the form; an empty text for what was left out.
///
/// @param claims what is asked for, claim by claim
/// @param against whom a complaint names
/// @param reasons why the applicant complains
/// @param sheets paper sheets taken in
/// @param consent what he agreed to on the form
/// @param spot the place as a point on the map
/// @param told how he wants to be told, where he said so
public record Said(
        String language,
        String subject,
        String text,
        List<String> claims,
        String addressee,
        String place,
        String district,
        String topic,
        List<String> against,
        String reasons,
        int sheets,
        Optional<Publishing.Consent> consent,
        Optional<Point> spot,
        Optional<WayChosen> told) {
    /// How many characters a text may have.
    public static final int LONGEST = 200_000;

    private static final int SUBJECT = 120;

    public Said {
        claims = List.copyOf(claims);
        against = List.copyOf(against);
    }

    /// The same from a form, where each claim and each name stands on a line of its own.
    public Said(
            String language,
            String subject,
            String text,
            String claims,
            String addressee,
            String place,
            String district,
            String topic,
            String against,
            String reasons,
            int sheets) {
        this(
                language,
                subject,
                text,
                lines(claims),
                addressee,
                place,
                district,
                topic,
                lines(against),
                reasons,
                sheets,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same words, and the applicant's consent with them.
    public Said agreed(Optional<Publishing.Consent> consent) {
        return new Said(
                language, subject, text, claims, addressee, place, district, topic, against, reasons, sheets, consent,
                spot, told);
    }

    /// The same, naming others too; those first.
    Said naming(List<String> others) {
        List<String> all =
                Stream.concat(others.stream(), against.stream()).distinct().toList();
        return new Said(
                language, subject, text, claims, addressee, place, district, topic, all, reasons, sheets, consent, spot,
                told);
    }

    /// The same, with its place marked on the map.
    public Said at(Optional<Point> spot) {
        return new Said(
                language, subject, text, claims, addressee, place, district, topic, against, reasons, sheets, consent,
                spot, told);
    }

    /// The same words, and how the applicant wants to be told.
    public Said told(Optional<WayChosen> told) {
        return new Said(
                language, subject, text, claims, addressee, place, district, topic, against, reasons, sheets, consent,
                spot, told);
    }

    /// The same from a door that asks for no consent.
    public Said(
            String language,
            String subject,
            String text,
            List<String> claims,
            String addressee,
            String place,
            String district,
            String topic,
            List<String> against,
            String reasons,
            int sheets) {
        this(
                language,
                subject,
                text,
                claims,
                addressee,
                place,
                district,
                topic,
                against,
                reasons,
                sheets,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Said of(String language, String text) {
        return new Said(language, "", text, "", "", "", "", "", "", "", 0);
    }

    /// The letter as it is kept; a subject that nobody wrote is the beginning of the text.
    Letter letter(Kind kind, String unspoken) {
        String words = text.isBlank() ? subject : text;
        return new Letter(
                language,
                subject.isBlank() ? beginning(words.isBlank() ? unspoken : words) : subject,
                words,
                claims,
                given(addressee),
                given(place),
                given(district),
                given(topic),
                sheets,
                kind == Kind.COMPLAINT ? Optional.of(complaint()) : Optional.empty());
    }

    private Letter.Complaint complaint() {
        return new Letter.Complaint(
                against.stream()
                        .map(each -> new Letter.Named(each, Optional.empty()))
                        .toList(),
                given(reasons),
                Optional.empty());
    }

    /// The lines that say something, without the white space around them.
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.codePointCount(0, line.length()) <= SUBJECT) {
            return line;
        }
        String head = line.substring(0, line.offsetByCodePoints(0, SUBJECT));
        int space = head.lastIndexOf(' ');
        return (space > 0 ? head.substring(0, space) : head) + "…";
    }

    List<String> words() {
        List<String> words = new ArrayList<>(
                List.of(language, subject, text, addressee, place, district, topic, reasons, String.valueOf(sheets)));
        words.add("claims " + claims.size());
        words.addAll(claims);
        words.addAll(against);
        consent.ifPresent(each -> words.add("consent " + each));
        spot.ifPresent(each -> words.add("spot " + each.text()));
        told.ifPresent(each -> words.add("told " + each.way().map(Enum::name).orElse("") + " " + each.language()));
        return List.copyOf(words);
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
