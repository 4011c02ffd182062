package kz.jauap.office.registry.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.party.Letter;
import org.springframework.stereotype.Component;

/// Whom a grievance names: who signed the answer and who prepared it, or who heads the body that kept silent; and who
/// is above them.
@Component
public class Answerable {
    private final People people;
    private final Organisation organisation;

    Answerable(People people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    public List<Officer> of(Card card, Cause cause) {
        return switch (cause) {
            case ANSWER ->
                card.result().stream()
                        .flatMapToLong(
                                result -> LongStream.concat(LongStream.of(result.signedBy()), card.executor().stream()))
                        .distinct()
                        .mapToObj(people::officer)
                        .toList();
            case SILENCE -> people.withRole(card.body(), Role.HEAD);
        };
    }

    /// The body on whose desk a grievance lies; empty where only the court is above (Code, art. 91(6), paraphrase).
    public Optional<BodyId> above(Card card, Cause cause) {
        Superior.Post post = switch (cause) {
            case ANSWER ->
                card.result()
                        .map(result -> AppealRights.post(people.officer(result.signedBy()), card.body()))
                        .orElse(Superior.Post.HEAD);
            case SILENCE -> Superior.Post.HEAD;
        };
        return organisation
                .superior(card.body(), post)
                .flatMap(Superior::reviewer)
                .map(Superior.Reviewer::body);
    }

    /// The same as a complaint names them; the body itself, where nobody of it is known.
    public List<Letter.Named> named(Card card, Cause cause, Lang lang) {
        String body = organisation.body(card.body()).name().in(lang);
        List<Letter.Named> named = of(card, cause).stream()
                .map(officer -> new Letter.Named(words(officer, body, lang), Optional.of(officer.id())))
                .toList();
        return named.isEmpty() ? List.of(new Letter.Named(body, Optional.empty())) : named;
    }

    private static String words(Officer officer, String body, Lang lang) {
        return officer.name().signature(lang) + ", " + officer.position().in(lang) + " (" + body + ")";
    }
}
