package kz.jauap.office.registry.card;

import java.util.Optional;
import java.util.OptionalLong;
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
        Optional<String> grievance) {

    Sheet at(Stage next) {
        return new Sheet(
                qualification,
                legalNumber,
                due,
                extendedDays,
                next,
                Waiting.NOBODY,
                urgency,
                executor,
                Optional.empty(),
                result,
                grievance);
    }

    Sheet waiting(Waiting next) {
        return new Sheet(
                qualification,
                legalNumber,
                due,
                extendedDays,
                stage,
                next,
                urgency,
                executor,
                Optional.empty(),
                result,
                grievance);
    }

    Sheet proposing(Waiting next, Proposal what) {
        return new Sheet(
                qualification,
                legalNumber,
                due,
                extendedDays,
                stage,
                next,
                urgency,
                executor,
                Optional.of(what),
                result,
                grievance);
    }

    Sheet due(Due next, int moreDays) {
        return new Sheet(
                qualification,
                legalNumber,
                next,
                extendedDays + moreDays,
                stage,
                waiting,
                urgency,
                executor,
                proposal,
                result,
                grievance);
    }

    Sheet numbered(LegalNumber next) {
        return new Sheet(
                qualification, next, due, extendedDays, stage, waiting, urgency, executor, proposal, result, grievance);
    }

    Sheet urgency(Urgency next) {
        return new Sheet(
                qualification,
                legalNumber,
                due,
                extendedDays,
                stage,
                waiting,
                next,
                executor,
                proposal,
                result,
                grievance);
    }

    Sheet executor(long officer) {
        return new Sheet(
                qualification,
                legalNumber,
                due,
                extendedDays,
                stage,
                waiting,
                urgency,
                OptionalLong.of(officer),
                proposal,
                result,
                grievance);
    }

    Sheet result(Result what) {
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
                Optional.of(what),
                grievance);
    }

    Sheet grievance(String number) {
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
                Optional.of(number));
    }

    Sheet qualified(Qualification next) {
        return new Sheet(
                Optional.of(next),
                legalNumber,
                due,
                extendedDays,
                stage,
                waiting,
                urgency,
                executor,
                proposal,
                result,
                grievance);
    }
}
