package kz.jauap.office.demo.heads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.house.Settings;
import kz.jauap.office.notice.Rounds;
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
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.registry.party.Address;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A term that the demonstration's akim has extended today, of somebody whom nothing but a letter is sure to reach: the
/// chancellery has three days to tell him.
@Component
@Order(33)
class LongerTerm implements ApplicationRunner {
    private static final int LOOKED_AT = 200;
    private static final int DAYS = 15;
    private static final String WHY = "Ожидается заключение лаборатории, без него ответ будет неполным";

    private final Settings settings;
    private final Queued queued;
    private final CaseFiles files;
    private final Extending extending;
    private final People people;
    private final Rounds rounds;
    private final Clock clock;

    LongerTerm(Settings settings, Queued queued, CaseFiles files, Extending extending, People people, Rounds rounds, Clock clock) {
        this.settings = settings;
        this.queued = queued;
        this.files = files;
        this.extending = extending;
        this.people = people;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            people.withRole(BodyId.CITY, Role.HEAD).stream()
                    .findFirst()
                    .map(people::atWork)
                    .ifPresent(this::play);
        }
    }

    private void play(SignedIn akim) {
        LocalDate today = LocalDate.now(clock);
        List<CaseFile> cases = queued.page(people.access(akim).sight(), Filter.none(), today, LOOKED_AT).stream()
                .filter(row -> suits(row, today))
                .flatMap(row -> files.open(row.appeal()).stream())
                .filter(file -> byLetterOnly(file.applicant().address()))
                .toList();
        if (cases.stream().noneMatch(file -> file.card().extendedDays() == DAYS)) {
            cases.stream().filter(file -> extended(file, akim)).findFirst();
            rounds.go();
        }
    }

    private static boolean suits(CardRow row, LocalDate today) {
        return row.body().equals(BodyId.CITY)
                && row.stage() == Stage.IN_WORK
                && row.urgency() == Urgency.ORDINARY
                && row.waiting() == Waiting.NOBODY
                && row.considerBy().isAfter(today);
    }

    /// Of telephones that end in 3 nothing is ever heard in the demonstration.
    private static boolean byLetterOnly(Address address) {
        return address.postal().isPresent()
                && address.email().isEmpty()
                && address.phone().filter(phone -> !phone.endsWith("3")).isEmpty();
    }

    private boolean extended(CaseFile file, SignedIn akim) {
        return executor(file)
                .map(executor -> extending.propose(Hand.on(file.card().appeal(), executor), DAYS, WHY))
                .filter(Acted.Done.class::isInstance)
                .map(_ -> extending.grant(Hand.on(file.card().appeal(), akim), WHY))
                .filter(Acted.Done.class::isInstance)
                .isPresent();
    }

    private Optional<SignedIn> executor(CaseFile file) {
        return file.row().executor().isPresent()
                ? people.find(file.row().executor().getAsLong()).map(people::atWork)
                : Optional.empty();
    }
}
