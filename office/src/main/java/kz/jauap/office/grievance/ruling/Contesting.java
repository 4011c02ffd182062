package kz.jauap.office.grievance.ruling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.grievance.Cause;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.grievance.Rulings;
import kz.jauap.law.grievance.Stand;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.remedy.AnswerRights;
import kz.jauap.office.registry.remedy.Descent;
import org.springframework.stereotype.Component;

/// Takes the first case's file off the shelf for whoever works on a grievance against it.
@Component
public class Contesting {
    private final CaseFiles files;
    private final AnswerRights rights;
    private final Descent descent;

    Contesting(CaseFiles files, AnswerRights rights, Descent descent) {
        this.descent = descent;
        this.files = files;
        this.rights = rights;
    }

    /// What a grievance is against; empty for every other appeal, and for another person's.
    public Optional<Contested> of(CaseFile grievance) {
        return contested(grievance, descent.joined(grievance.card()));
    }

    /// The same, whoever brought it.
    public Optional<Contested> brought(CaseFile grievance) {
        return contested(grievance, descent.of(grievance.card()));
    }

    private Optional<Contested> contested(CaseFile grievance, Optional<Descent.Grieved> of) {
        return of.flatMap(grieved -> files.open(grieved.first())
                .map(first ->
                        contested(grievance, first, grieved.filed().appeal().value())));
    }

    private Contested contested(CaseFile grievance, CaseFile first, UUID filed) {
        List<Journaled> before = before(first.history(), filed);
        Optional<Journaled> answer = answer(before);
        Cause cause = answer.isPresent() ? Cause.ANSWER : Cause.SILENCE;
        Stand stand = FirstBody.stand(first.history(), filed);
        Set<Ruling> open = first.card().due().regime().stream()
                .flatMap(regime -> Rulings.open(regime, cause, stand).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ruling.class)));
        return new Contested(
                grievance, first, filed, cause, answer.flatMap(signed -> lastDay(first, signed, before)), stand, open);
    }

    /// A day that he was told when he came does not become earlier by what was found later; it may become later.
    private Optional<LocalDate> lastDay(CaseFile first, Journaled signed, List<Journaled> before) {
        return Stream.of(before, first.history())
                .flatMap(known -> rights.of(first.card(), signed, known).stream())
                .map(right -> right.remedy().until().end())
                .max(Comparator.naturalOrder());
    }

    private static List<Journaled> before(List<Journaled> history, UUID grievance) {
        return history.stream()
                .takeWhile(each -> !(each.entry() instanceof Grieving.GrievanceFiled filed
                        && filed.grievance().equals(grievance)))
                .toList();
    }

    /// The answer that stood then: what a ruling has opened again is not answered.
    private static Optional<Journaled> answer(List<Journaled> before) {
        Optional<Journaled> answer = Optional.empty();
        for (Journaled each : before) {
            if (each.entry() instanceof Answering.Signed) {
                answer = Optional.of(each);
            } else if (each.entry() instanceof Grieving.RulingReceived received
                    && received.due().isPresent()) {
                answer = Optional.empty();
            }
        }
        return answer;
    }
}
