package kz.jauap.office.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The organisation of the city: its bodies, what each is competent for, and who stands above whom.
@Component
public class Organisation {
    private final ChartTables tables;
    private final Clock clock;
    private final AtomicReference<@Nullable Chart> read = new AtomicReference<>();

    Organisation(ChartTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /// Reads the organisation anew after it was changed.
    public void reload() {
        read.set(tables.read());
    }

    /// The akimat's own bodies that exist today: the city, its districts, its departments.
    public List<Body> bodies() {
        return today(Body::registers);
    }

    /// The foreign bodies to which appeals are redirected.
    public List<Body> outside() {
        return today(body -> body.kind() == Kind.EXTERNAL);
    }

    public List<Body> districts() {
        return today(body -> body.kind() == Kind.DISTRICT_AKIMAT);
    }

    public List<Body> departments() {
        return today(body -> body.kind() == Kind.DEPARTMENT);
    }

    /// The body at the head of the office.
    public Body city() {
        return body(BodyId.CITY);
    }

    /// A body that is known to exist; an unknown one is a fault of ours.
    ///
    /// @throws Problem 503 where nobody has set the office up yet
    public Body body(BodyId id) {
        Body body = chart().byId().get(id);
        if (body == null) {
            throw chart().bodies().isEmpty()
                    ? new Problem(HttpStatus.SERVICE_UNAVAILABLE, "look.fault.not-set-up")
                    : new NoSuchElementException("no body " + id);
        }
        return body;
    }

    /// A body named by somebody outside, in any spelling.
    public Optional<Body> find(String id) {
        return chart().bodies().stream()
                .filter(body -> body.id().value().equals(id))
                .findFirst();
    }

    /// The body with this part in its registration numbers.
    public Optional<Body> withCode(String numberCode) {
        return chart().bodies().stream()
                .filter(body -> body.numberCode().equals(numberCode))
                .findFirst();
    }

    /// The body that does this body's work today: itself, or its successor's successor.
    public Body workingFor(BodyId id) {
        Body body = body(id);
        return body.validity().holdsOn(day())
                ? body
                : body.successor().map(this::workingFor).orElse(body);
    }

    public List<Unit> units(BodyId body) {
        return chart().units().stream()
                .filter(unit -> unit.body().equals(body) && unit.validity().holdsOn(day()))
                .toList();
    }

    /// The units of a body that are, were and will be.
    public List<Unit> everyUnit(BodyId body) {
        return chart().units().stream().filter(unit -> unit.body().equals(body)).toList();
    }

    public Optional<Unit> unit(String id) {
        return chart().units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /// Whose matter a topic is from which day on, beginning today.
    public List<Competence> competences(String topic) {
        return chart().competences().stream()
                .filter(each -> each.topic().equals(topic))
                .filter(each -> each.validity().until().map(day()::isBefore).orElse(true))
                .toList();
    }

    public List<Topic> topics() {
        return chart().topics();
    }

    public Optional<Topic> topic(String id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /// The topic that a text seems to be about.
    public Optional<Topic.ByWords> topicOf(String text) {
        return Topic.ByWords.of(topics(), text);
    }

    /// Whose matter a topic is, first by the district named, else in the whole city.
    public Optional<Body> competent(String topic, Optional<BodyId> district) {
        var today = chart().competences().stream()
                .filter(competence -> competence.topic().equals(topic))
                .filter(competence -> competence.validity().holdsOn(day()))
                .toList();
        return today.stream()
                .filter(competence ->
                        district.isPresent() && competence.district().equals(district))
                .findFirst()
                .or(() -> today.stream()
                        .filter(competence -> competence.district().isEmpty())
                        .findFirst())
                .map(competence -> workingFor(competence.body()));
    }

    /// What is a body's matter today, as [#competent] would say.
    public List<Topic> matters(BodyId body) {
        Optional<BodyId> district = Optional.of(body).filter(id -> body(id).kind() == Kind.DISTRICT_AKIMAT);
        return topics().stream()
                .filter(topic -> competent(topic.id(), district)
                        .filter(each -> each.id().equals(body))
                        .isPresent())
                .toList();
    }

    /// To whom a grievance goes against what this post of the body signs today.
    public Optional<Superior> superior(BodyId body, Superior.Post signedBy) {
        return chart().superiors().stream()
                .filter(superior -> superior.body().equals(body) && superior.signedBy() == signedBy)
                .filter(superior -> superior.validity().holdsOn(day()))
                .findFirst();
    }

    /// To whom a grievance goes against the body itself, that is, against what its head signs.
    public Optional<Superior> superior(BodyId body) {
        return superior(body, Superior.Post.HEAD);
    }

    /// The bodies that stand above a body, nearest first.
    public List<BodyId> above(BodyId body) {
        return superior(body).flatMap(Superior::reviewer).stream()
                .map(Superior.Reviewer::body)
                .filter(reviewer -> !reviewer.equals(body))
                .toList();
    }

    private List<Body> today(Predicate<Body> wanted) {
        return chart().bodies().stream()
                .filter(wanted)
                .filter(body -> body.validity().holdsOn(day()))
                .toList();
    }

    private LocalDate day() {
        return LocalDate.now(clock);
    }

    private Chart chart() {
        Chart chart = read.get();
        if (chart == null) {
            chart = tables.read();
            read.set(chart);
        }
        return chart;
    }
}
