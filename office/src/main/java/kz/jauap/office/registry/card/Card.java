package kz.jauap.office.registry.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.look.Dates;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;

/// A case as it stands now: nothing but what its entries, read in order, amount to.
///
/// @param registered its first entry
/// @param hands officials beside the executor who were given a share in it, or take part as heads
/// @param extendedDays calendar days the term was extended by in all
public record Card(
        AppealId appeal,
        BodyId body,
        RegistrationNumber number,
        Instant registeredAt,
        Receipt.Registered registered,
        Optional<Qualification> qualification,
        LegalNumber legalNumber,
        Due due,
        int extendedDays,
        Stage stage,
        Waiting waiting,
        Urgency urgency,
        OptionalLong executor,
        Optional<Proposal> proposal,
        Optional<Result> result,
        Optional<String> grievance,
        Set<Long> hands,
        Instant changedAt) {

    static Card first(Journaled entry, Receipt.Registered registered) {
        return new Card(
                entry.appeal(),
                entry.body(),
                RegistrationNumber.parse(registered.number()).orElseThrow(),
                entry.at(),
                registered,
                Optional.empty(),
                new LegalNumber.Ours(),
                registered.due(),
                0,
                Stage.REGISTERED,
                Waiting.NOBODY,
                registered.urgency(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                entry.at());
    }

    /// The card of a whole history, oldest entry first.
    public static Card of(Iterable<Journaled> history) {
        Optional<Card> card = Optional.empty();
        for (Journaled entry : history) {
            card = Optional.of(Following.after(card, entry));
        }
        return card.orElseThrow(() -> new IllegalStateException("a case without entries"));
    }

    public Card after(Journaled entry) {
        return Following.after(Optional.of(this), entry);
    }

    /// The kind of appeal it is: as a clerk qualified it, else as it came.
    public Kind kind() {
        return qualification.map(Qualification::kind).orElse(registered.kind());
    }

    /// The day on which it came to the body that has it: a part comes when it is passed on, whatever its term.
    public LocalDate cameOn() {
        return registered
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.PART)
                .map(_ -> LocalDate.ofInstant(registeredAt, Dates.ZONE))
                .orElse(registered.receiptDay());
    }

    public boolean open() {
        return stage.open();
    }

    Sheet sheet() {
        return new Sheet(
                qualification,
                legalNumber,
                due,
                extendedDays,
                stage,
                waiting,
                urgency,
                executor,
                proposal,
                result,
                grievance,
                hands);
    }

    Card with(Sheet now, Instant at) {
        return new Card(
                appeal,
                body,
                number,
                registeredAt,
                registered,
                now.qualification(),
                now.legalNumber(),
                now.due(),
                now.extendedDays(),
                now.stage(),
                now.waiting(),
                now.urgency(),
                now.executor(),
                now.proposal(),
                now.result(),
                now.grievance(),
                now.hands(),
                at);
    }
}
