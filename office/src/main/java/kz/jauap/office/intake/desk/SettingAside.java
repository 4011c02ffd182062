package kz.jauap.office.intake.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sets a paper aside that cannot be registered just now, and gives it out again. Its term does not wait: it was
/// received when it was first set aside, unless the clerk wrote when.
@Component
public class SettingAside {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// Whatever makes a paper of a form.
    private static final List<String> SAID = List.of(
            "number",
            "surname",
            "given",
            "patronymic",
            "title",
            "postal",
            "phone",
            "email",
            "together",
            "subject",
            "text",
            "claims",
            "against",
            "reasons",
            "place");

    private final LaterTable table;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettingAside(LaterTable table, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whether there is anything to come back to.
    static boolean blank(Fields fields, List<?> files) {
        return files.isEmpty() && SAID.stream().noneMatch(fields::yes);
    }

    /// Lays a form aside under its key, or lays it there again.
    public void aside(Fields fields, BodyId body, long officer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        table.put(new Later(fields.key(), body, officer, received(fields, now), now));
    }

    private static Fields received(Fields fields, Instant now) {
        Fields kept = fields.copy();
        Stream.of("do", "_csrf").forEach(kept.sent()::remove);
        if (!fields.yes("received") && !fields.yes("time")) {
            ZonedDateTime here = now.atZone(ReceivedAt.ALMATY);
            kept.set("received", List.of(DAY.format(here)));
            kept.set("time", List.of(TIME.format(here)));
        }
        return kept;
    }

    /// What lies aside for some bodies, the oldest first.
    public List<Later> of(List<Body> bodies) {
        return table.of(bodies);
    }

    /// One of some bodies.
    Optional<Later> find(String form, List<Body> bodies) {
        return id(form).flatMap(table::find)
                .filter(later -> bodies.stream().anyMatch(body -> body.id().equals(later.body())));
    }

    /// What became the record of an oral statement lies with those.
    void goesOn(Fields fields) {
        table.taken(fields.key());
    }

    /// Throws away what is not to be registered; who did so, and why, stays in the audit.
    ///
    /// @param number under which it is registered already; empty where it is not
    void throwAway(Later later, String why, String number, SignedIn who) {
        transaction.executeWithoutResult(_ -> {
            table.taken(later.form());
            audit.write(
                    who.id(),
                    AuditDeed.PAPER_THROWN_AWAY,
                    later.form().toString(),
                    Change.of(later.since(), number).because(why));
        });
    }

    private static Optional<UUID> id(String form) {
        try {
            return Optional.of(UUID.fromString(form));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
