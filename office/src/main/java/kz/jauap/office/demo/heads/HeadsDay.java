package kz.jauap.office.demo.heads;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.consideration.instruction.Contributing;
import kz.jauap.office.consideration.instruction.Doer;
import kz.jauap.office.consideration.instruction.Doers;
import kz.jauap.office.consideration.instruction.InstructionWatch;
import kz.jauap.office.consideration.instruction.Resolving;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.load.Queued;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The heads of the demonstration join in: the akim instructs about two cases of the city, one share of which is late,
/// and his deputy takes part in a third.
@Component
@Order(32)
class HeadsDay implements ApplicationRunner {
    private static final Duration EARLIER = Duration.ofDays(4);
    private static final List<String> TASKS = List.of(
            "Проверить на месте и подготовить справку с фотографиями",
            "Мұрағат пен бұрынғы жауаптарды тексеріп, қорытынды дайындау");

    private final Settings settings;
    private final Clock clock;
    private final Queued queued;
    private final CaseFiles files;
    private final Doers doers;
    private final Resolving resolving;
    private final Contributing contributing;
    private final InstructionWatch watch;
    private final People people;

    HeadsDay(
            Settings settings,
            Clock clock,
            Queued queued,
            CaseFiles files,
            Doers doers,
            Resolving resolving,
            Contributing contributing,
            InstructionWatch watch,
            People people) {
        this.settings = settings;
        this.clock = clock;
        this.queued = queued;
        this.files = files;
        this.doers = doers;
        this.resolving = resolving;
        this.contributing = contributing;
        this.watch = watch;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && clock instanceof MovableClock movable) {
            official(Role.HEAD).filter(akim -> watch.of(akim).isEmpty()).ifPresent(akim -> begun(akim, movable));
        }
    }

    private void begun(SignedIn akim, MovableClock movable) {
        try {
            play(akim, movable);
        } finally {
            movable.release();
        }
        watch.round();
    }

    private Optional<SignedIn> official(Role role) {
        return people.withRole(BodyId.CITY, role).stream().findFirst().map(people::atWork);
    }

    private void play(SignedIn akim, MovableClock movable) {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        Instant then = now.minus(EARLIER).toInstant();
        List<CardRow> cases = cases(akim, now.toLocalDate(), then);
        movable.set(then);
        for (int at = 0; at < Math.min(TASKS.size(), cases.size()); at++) {
            instruct(akim, file(cases.get(at)), TASKS.get(at), now.toLocalDate().plusDays(at));
        }
        cases.stream()
                .skip(TASKS.size())
                .findFirst()
                .ifPresent(row -> official(Role.DEPUTY_HEAD)
                        .ifPresent(deputy -> resolving.takePart(
                                Hand.on(row.appeal(), deputy),
                                "Беру на личный контроль, прошу показать мне проект ответа")));
    }

    private List<CardRow> cases(SignedIn akim, LocalDate today, Instant then) {
        return queued.page(people.access(akim).sight(), Filter.none(), today, 100).stream()
                .filter(row -> row.body().equals(BodyId.CITY) && row.stage() == Stage.IN_WORK)
                .filter(row -> row.urgency() == Urgency.ORDINARY && row.waiting() == Waiting.NOBODY)
                .filter(row -> row.registeredAt().isBefore(then))
                .filter(row -> row.considerBy().isAfter(today.plusDays(2)))
                .sorted(Comparator.comparing(CardRow::considerBy))
                .toList();
    }

    /// The executor leads; a colleague delivers, a unit still owes its share since yesterday.
    private void instruct(SignedIn akim, CaseFile file, String task, LocalDate by) {
        List<Doer> able = doers.of(file, akim, Lang.RU);
        Doer lead = able.getFirst();
        List<Doer> others = able.stream()
                .filter(each -> each.sentAs().equals("city-control") || colleague(each, lead))
                .toList();
        LocalDate othersBy =
                clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(EARLIER.toDays() - 1);
        resolving.instruct(Hand.on(file.card().appeal(), akim), task, lead, by, others, othersBy);
        others.stream()
                .filter(each -> each.unit().isEmpty())
                .findFirst()
                .ifPresent(each -> contributing.deliver(
                        Hand.on(
                                file.card().appeal(),
                                people.atWork(people.officer(each.officers().getFirst()))),
                        1,
                        others.indexOf(each) + 1,
                        "Осмотрено, справка и снимки в деле"));
    }

    private boolean colleague(Doer doer, Doer lead) {
        return doer.unit().isEmpty()
                && !doer.equals(lead)
                && people.find(doer.officers().getFirst())
                        .filter(officer -> officer.has(Role.EXECUTOR))
                        .isPresent();
    }

    private CaseFile file(CardRow row) {
        return files.open(row.appeal()).orElseThrow();
    }
}
