package kz.jauap.office.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.look.Trilingual;
import org.springframework.stereotype.Component;

/// Changes of the organisation, each from a day on that has not passed: nothing that was is written over.
@Component
public class Restructuring {
    private final ChartTables tables;
    private final Organisation organisation;
    private final Clock clock;

    Restructuring(ChartTables tables, Organisation organisation, Clock clock) {
        this.tables = tables;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// What came of asking for a change.
    public sealed interface Change {
        record Made() implements Change {}

        /// It was not made.
        ///
        /// @param key of the sentence that says why
        record Refused(String key) implements Change {}
    }

    /// A new unit of a body.
    public Change open(BodyId body, Trilingual name, LocalDate day) {
        if (past(day)) return new Change.Refused("people.structure.past");
        tables.open(unit(body, name, day));
        return made();
    }

    /// Ends a unit, with another of the same body to carry on its work or with none.
    public Change close(Unit unit, LocalDate day, Optional<String> successor) {
        return refused(unit, day).orElseGet(() -> {
            tables.close(unit, day, successor);
            return made();
        });
    }

    /// Gives a unit another name, or another body: it ends, and its successor begins on that day.
    public Change move(Unit unit, BodyId body, Trilingual name, LocalDate day) {
        if (unit.body().equals(body) && unit.name().equals(name)) return new Change.Refused("people.structure.same");
        return refused(unit, day).orElseGet(() -> {
            tables.replace(unit, unit(body, name, day), day);
            return made();
        });
    }

    /// Makes a topic the matter of another body, in one district or everywhere.
    public Change entrust(String topic, Optional<BodyId> district, BodyId body, LocalDate day) {
        if (past(day)) return new Change.Refused("people.structure.past");
        tables.entrust(new Competence(topic, district, body, new Validity(day, Optional.empty())));
        return made();
    }

    /// Puts another body above what an official of a body signs.
    public Change placeUnder(BodyId body, Superior.Post post, Superior.Reviewer reviewer, LocalDate day) {
        if (past(day)) return new Change.Refused("people.structure.past");
        if (reviewer.body().equals(body) && post == Superior.Post.HEAD) {
            return new Change.Refused("people.structure.own-superior");
        }
        Optional<Superior> now = organisation.superior(body, post);
        if (now.isEmpty()) return new Change.Refused("people.structure.no-court");
        tables.placeUnder(new Superior(
                body, post, Optional.of(reviewer), now.get().court(), new Validity(day, Optional.empty())));
        return made();
    }

    /// Says anew what a body outside is called and where it sits: no history of ours, only what is known of it now.
    public void describe(Body outside, Trilingual name, Trilingual address) {
        tables.describe(outside.id(), name, address);
        made();
    }

    private Optional<Change> refused(Unit unit, LocalDate day) {
        if (past(day) || !day.isAfter(unit.validity().since())) {
            return Optional.of(new Change.Refused("people.structure.past"));
        }
        return unit.validity().until().isPresent()
                ? Optional.of(new Change.Refused("people.structure.ended"))
                : Optional.empty();
    }

    private boolean past(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private Change made() {
        organisation.reload();
        return new Change.Made();
    }

    private static Unit unit(BodyId body, Trilingual name, LocalDate day) {
        var id = body.value() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return new Unit(id, body, name, new Validity(day, Optional.empty()), Optional.empty());
    }
}
