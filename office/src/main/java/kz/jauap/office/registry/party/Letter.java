package kz.jauap.office.registry.party;

import java.util.List;
import java.util.Optional;

/// What the appeal says.
///
/// @param claims each separate thing asked for, in the applicant's own words; answered one by one
/// @param addressee whom it is addressed to, as written
/// @param place where in the city
/// @param district district code of the organisation
/// @param topic topic code of the organisation
/// @param sheets paper sheets taken in; 0 for none
public record Letter(
        String language,
        String subject,
        String text,
        List<String> claims,
        Optional<String> addressee,
        Optional<String> place,
        Optional<String> district,
        Optional<String> topic,
        int sheets,
        Optional<Complaint> complaint) {

    /// The same about another place.
    public Letter at(Optional<String> elsewhere) {
        return new Letter(language, subject, text, claims, addressee, elsewhere, district, topic, sheets, complaint);
    }

    /// The same with what a complaint names.
    public Letter complaining(Complaint named) {
        return new Letter(
                language, subject, text, claims, addressee, place, district, topic, sheets, Optional.of(named));
    }

    /// The complaint's reasons, where they are not the text itself: who disagrees by one step writes them once.
    public Optional<String> reasonsBesideText() {
        return complaint
                .flatMap(Complaint::reasons)
                .filter(reasons -> !reasons.strip().equals(text.strip()));
    }

    /// What the complaint demands, where it is not what the claims say already.
    public Optional<String> demandsBesideClaims() {
        return complaint
                .flatMap(Complaint::demands)
                .filter(demands -> !demands.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                        .equals(claims));
    }

    /// What a complaint names beyond the rest (Law 221, art. 6(2)).
    public record Complaint(List<Named> against, Optional<String> reasons, Optional<String> demands) {}

    /// A body, position or official complained about, as written, and the staff record it was linked to.
    ///
    /// @param officer the staff record, once somebody linked it
    public record Named(String words, Optional<Long> officer) {}
}
