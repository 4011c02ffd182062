package kz.jauap.office.demo.grievance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.jauap.office.grievance.Complaining;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.intake.place.Relocating;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.statistics.card.Correcting;
import org.springframework.stereotype.Component;

/// What becomes of answers after the stories have ended: two are annulled by the superior and come back, one
/// of them to the city's own desk, one is
/// complained of too late with a reason, and a clerk sets a card and a place right.
@Component
public class GrievanceSeason {
    private static final String LATE =
            "Три месяца лежал в больнице и долечивался, письмо прочитал только на прошлой неделе. Выписка приложена.";

    private final CaseFiles files;
    private final Disagreements disagreements;
    private final Complaining complaining;
    private final SuperiorsDesk superior;
    private final Relocating relocating;
    private final Correcting correcting;
    private final People people;
    private final Clock clock;

    GrievanceSeason(
            CaseFiles files,
            Disagreements disagreements,
            Complaining complaining,
            SuperiorsDesk superior,
            Relocating relocating,
            Correcting correcting,
            People people,
            Clock clock) {
        this.files = files;
        this.disagreements = disagreements;
        this.complaining = complaining;
        this.superior = superior;
        this.relocating = relocating;
        this.correcting = correcting;
        this.people = people;
        this.clock = clock;
    }

    /// Plays it once, on the day the demonstration is opened; the place that is set right last tells that it was
    /// played.
    ///
    /// @param answered the cases whose answers people may disagree with, oldest first
    public void play(List<AppealId> answered) {
        if (answered.stream().map(this::file).anyMatch(file -> file.lastPlaced().isPresent())) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        one(answered, of -> of.late(today).isPresent())
                .ifPresent(of -> complaining.file(
                        of,
                        "Не согласен с отказом: доводы не проверены.",
                        of.file().letter().claims(),
                        Optional.of(LATE)));
        one(answered.reversed(), of -> of.late(today).isEmpty() && superior.takes(of))
                .ifPresent(superior::rule);
        one(answered.reversed(), of -> ownOfTheCity(of) && of.late(today).isEmpty() && superior.takes(of))
                .ifPresent(superior::rule);
        answered.reversed().stream()
                .map(this::file)
                .filter(file -> file.place().isPresent())
                .findFirst()
                .ifPresent(this::setRight);
    }

    private static boolean ownOfTheCity(Disagreement of) {
        return of.file().card().body().equals(BodyId.CITY);
    }

    private Optional<Disagreement> one(List<AppealId> answered, Predicate<Disagreement> wanted) {
        return answered.stream()
                .map(this::file)
                .flatMap(file -> disagreements.of(file).stream())
                .filter(of -> !of.courtOnly() && of.filed().isEmpty())
                .filter(wanted)
                .findFirst();
    }

    private void setRight(CaseFile file) {
        registrar(file.card().body()).ifPresent(clerk -> {
            Hand hand = Hand.on(file.card().appeal(), clerk);
            Relocating.Where where = relocating.standing(file);
            relocating.relocate(
                    hand,
                    new Relocating.Where(where.words() + ", корпус 2", where.district(), where.point()),
                    "Заявитель уточнил адрес по телефону");
            correcting.correct(hand, Field.DAMAGES, Optional.of("125000"), "По акту оценки");
            correcting.correct(hand, Field.DAMAGES, Optional.of("152000"), "Описка: цифры переставлены");
        });
    }

    private Optional<SignedIn> registrar(BodyId body) {
        return people.withRole(body, Role.REGISTRAR).stream().findFirst().map(people::atWork);
    }

    private CaseFile file(AppealId appeal) {
        return files.open(appeal).orElseThrow();
    }
}
