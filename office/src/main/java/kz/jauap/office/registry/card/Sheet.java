package kz.jauap.office.registry.card;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Urgency;

/// The part of a card that later entries may change.
record Sheet(
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
        Set<Long> hands) {

    Sheet at(Stage next) {
        return moved(due, extendedDays, next, Waiting.NOBODY, urgency, executor, Optional.empty());
    }

    Sheet waiting(Waiting next) {
        return moved(due, extendedDays, stage, next, urgency, executor, Optional.empty());
    }

    Sheet proposing(Waiting next, Proposal what) {
        return moved(due, extendedDays, stage, next, urgency, executor, Optional.of(what));
    }

    Sheet due(Due next, int moreDays) {
        return moved(next, extendedDays + moreDays, stage, waiting, urgency, executor, proposal);
    }

    Sheet urgency(Urgency next) {
        return moved(due, extendedDays, stage, waiting, next, executor, proposal);
    }

    Sheet executor(long officer) {
        return moved(due, extendedDays, stage, waiting, urgency, OptionalLong.of(officer), proposal);
    }

    private Sheet moved(
            Due by, int days, Stage at, Waiting on, Urgency how, OptionalLong who, Optional<Proposal> proposed) {
        return new Sheet(qualification, legalNumber, by, days, at, on, how, who, proposed, result, grievance, hands);
    }

    Sheet qualified(Qualification next) {
        return noted(Optional.of(next), legalNumber, result, grievance, hands);
    }

    Sheet numbered(LegalNumber next) {
        return noted(qualification, next, result, grievance, hands);
    }

    Sheet result(Result what) {
        return noted(qualification, legalNumber, Optional.of(what), grievance, hands);
    }

    Sheet unanswered() {
        return noted(qualification, legalNumber, Optional.empty(), grievance, hands);
    }

    Sheet grievance(Optional<String> number) {
        return noted(qualification, legalNumber, result, number, hands);
    }

    Sheet hands(Collection<Long> more) {
        Set<Long> all = new HashSet<>(hands);
        all.addAll(more);
        return noted(qualification, legalNumber, result, grievance, Set.copyOf(all));
    }

    private Sheet noted(
            Optional<Qualification> as,
            LegalNumber number,
            Optional<Result> ended,
            Optional<String> grieved,
            Set<Long> held) {
        return new Sheet(
                as, number, due, extendedDays, stage, waiting, urgency, executor, proposal, ended, grieved, held);
    }
}
