package kz.jauap.office.site.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.intake.reception.Hours;
import kz.jauap.office.intake.reception.HoursBoard;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.organisation.site.Sites;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import org.springframework.stereotype.Component;

/// Reads the directory together from the organisation, the staff and the hours of reception.
@Component
class Directory {
    private final Organisation organisation;
    private final People people;
    private final HoursBoard board;
    private final Sites sites;

    Directory(Organisation organisation, People people, HoursBoard board, Sites sites) {
        this.organisation = organisation;
        this.people = people;
        this.board = board;
        this.sites = sites;
    }

    Optional<Listing> of(String id) {
        return organisation
                .find(id)
                .filter(organisation.bodies()::contains)
                .flatMap(body -> listed(Stream.of(body)).stream().findFirst());
    }

    List<Listing> of(Body.Kind kind) {
        return listed(organisation.bodies().stream().filter(body -> body.kind() == kind));
    }

    /// Whom a question is for: first the body whose matter it seems to be, then those whose name or matters have a word
    /// of it.
    List<Listing> about(String question) {
        List<String> words = words(question);
        Stream<Body> likely = organisation
                .topicOf(question)
                .flatMap(topic -> organisation.competent(topic.topic().id(), Optional.empty()))
                .stream();
        Stream<Body> named = organisation.bodies().stream()
                .filter(body -> said(body, words) > 0)
                .sorted(Comparator.comparingLong((Body body) -> said(body, words))
                        .reversed());
        return listed(Stream.concat(likely, named).distinct());
    }

    /// How many of these words a body's names and matters begin with.
    private long said(Body body, List<String> words) {
        Stream<Trilingual> names = Stream.concat(
                Stream.of(body.name(), body.shortName()),
                organisation.matters(body.id()).stream().map(Topic::name));
        List<String> own = names.flatMap(name -> Stream.of(Lang.values()).map(name::in))
                .flatMap(name -> words(name).stream())
                .toList();
        return words.stream()
                .filter(word -> own.stream().anyMatch(each -> each.startsWith(word)))
                .count();
    }

    private static List<String> words(String text) {
        return Stream.of(Folding.fold(text).split(" ", -1))
                .filter(word -> word.length() > 2)
                .toList();
    }

    private List<Listing> listed(Stream<Body> bodies) {
        List<Hours> hours = board.published();
        return bodies.map(body -> listing(
                        body,
                        hours.stream()
                                .filter(each -> each.body().id().equals(body.id()))
                                .toList()))
                .toList();
    }

    private Listing listing(Body body, List<Hours> hours) {
        List<Officer> heads = new ArrayList<>(people.withRole(body.id(), Role.HEAD));
        heads.addAll(people.withRole(body.id(), Role.DEPUTY_HEAD));
        return new Listing(
                body,
                organisation.matters(body.id()),
                heads,
                hours,
                organisation.units(body.id()),
                Optional.of(body)
                        .filter(each -> each.kind() == Body.Kind.DISTRICT_AKIMAT)
                        .flatMap(each -> sites.of(each.id().value())),
                organisation.superior(body.id()).flatMap(Superior::reviewer).map(Superior.Reviewer::addressee));
    }
}
