package kz.jauap.office.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Trilingual;
import org.jspecify.annotations.Nullable;

/// An organisation as a city writes it down in a file.
///
/// @param court the body that is the court to which anyone may go
record OrganisationFile(
        String court,
        List<BodyLine> bodies,
        List<UnitLine> units,
        List<TopicLine> topics,
        List<SuperiorLine> superiors) {
    /// In place of a topic's body: every district's own akimat, and the city where no district is known.
    static final String EVERY_DISTRICT = "$district";

    record BodyLine(
            String id,
            Body.Kind kind,
            String code,
            Trilingual name,
            Trilingual shortName,
            Trilingual address,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String successor) {
        Body body() {
            return new Body(
                    new BodyId(id),
                    kind,
                    name,
                    shortName,
                    code,
                    address,
                    Body.Register.SELF,
                    new Validity(since, Optional.ofNullable(until)),
                    Optional.ofNullable(successor).map(BodyId::new));
        }
    }

    record UnitLine(String id, String body, Trilingual name, LocalDate since) {
        Unit unit() {
            return new Unit(id, new BodyId(body), name, always(since), Optional.empty());
        }
    }

    record TopicLine(String id, Trilingual name, String body, Topic.Keywords keywords) {}

    record SuperiorLine(
            String body,
            Superior.Post signedBy,
            @Nullable String reviewer,
            @Nullable Trilingual addressee) {
        Superior superior(BodyId court, LocalDate since) {
            Optional<Superior.Reviewer> above = reviewer == null || addressee == null
                    ? Optional.empty()
                    : Optional.of(new Superior.Reviewer(new BodyId(reviewer), addressee));
            return new Superior(new BodyId(body), signedBy, above, court, always(since));
        }
    }

    Chart chart() {
        var all = bodies.stream().map(BodyLine::body).toList();
        var founded = founded(all);
        return new Chart(
                all,
                units.stream().map(UnitLine::unit).toList(),
                topics.stream()
                        .map(line -> new Topic(line.id(), line.name(), line.keywords()))
                        .toList(),
                topics.stream().flatMap(line -> competences(line, all)).toList(),
                superiors.stream()
                        .map(line -> line.superior(new BodyId(court), founded))
                        .toList());
    }

    private static Stream<Competence> competences(TopicLine line, List<Body> all) {
        var always = always(founded(all));
        if (!line.body().equals(EVERY_DISTRICT)) {
            return Stream.of(new Competence(line.id(), Optional.empty(), new BodyId(line.body()), always));
        }
        var own = all.stream()
                .filter(body -> body.kind() == Body.Kind.DISTRICT_AKIMAT)
                .map(body -> new Competence(line.id(), Optional.of(body.id()), body.id(), always));
        return Stream.concat(own, Stream.of(new Competence(line.id(), Optional.empty(), BodyId.CITY, always)));
    }

    private static LocalDate founded(List<Body> all) {
        return all.stream()
                .map(body -> body.validity().since())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static Validity always(LocalDate since) {
        return new Validity(since, Optional.empty());
    }
}
