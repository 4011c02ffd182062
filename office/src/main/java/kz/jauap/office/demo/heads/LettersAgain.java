package kz.jauap.office.demo.heads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.RepeatReason;
import kz.jauap.office.house.Settings;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.kin.Kin;
import kz.jauap.office.registry.kin.Kinship;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.routing.kin.Joining;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two heads of the demonstration go through what the office thinks belongs together, and join what its authors wrote
/// again: once, on the day it is opened. What comes later is for whoever plays with it.
@Component
@Order(35)
class LettersAgain implements ApplicationRunner {
    private static final List<String> HEADS = List.of("traffic.head", "ecology.head");
    private static final int AT_ONCE = 500;
    private static final String REASON = "Тот же заявитель о том же месте: после нашего ответа вернулось";

    private final Settings settings;
    private final People people;
    private final Queued queued;
    private final CaseFiles files;
    private final Kinship kinship;
    private final Joining joining;
    private final Journal journal;
    private final Clock clock;

    LettersAgain(
            Settings settings,
            People people,
            Queued queued,
            CaseFiles files,
            Kinship kinship,
            Joining joining,
            Journal journal,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.queued = queued;
        this.files = files;
        this.kinship = kinship;
        this.joining = joining;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            List<SignedIn> heads = HEADS.stream()
                    .flatMap(login -> people.withLogin(login).stream())
                    .map(people::atWork)
                    .toList();
            if (heads.stream().noneMatch(this::joined)) {
                heads.forEach(this::join);
            }
        }
    }

    /// Whether he has joined anything yet.
    private boolean joined(SignedIn head) {
        Actor he = new Actor.Official(head.id());
        List<Journaled> read = journal.after(head.body(), 0, AT_ONCE);
        while (!read.isEmpty()) {
            if (read.stream()
                    .anyMatch(each -> each.entry() instanceof Receipt.Joined
                            && each.actor().equals(he))) {
                return true;
            }
            read = journal.after(head.body(), read.getLast().position(), AT_ONCE);
        }
        return false;
    }

    private void join(SignedIn head) {
        Sight sight = people.access(head).sight();
        queued.page(sight, Filter.none(), LocalDate.now(clock), 50)
                .forEach(row -> earlier(row, sight)
                        .ifPresent(first -> joining.join(
                                Hand.on(row.appeal(), head),
                                new Joining.Finding(
                                        first.number().text(),
                                        Receipt.Bond.REPEATED,
                                        Optional.of(RepeatReason.OTHER_SHORTCOMING),
                                        REASON))));
    }

    private Optional<CardRow> earlier(CardRow row, Sight sight) {
        return kinship.of(files.open(row.appeal()).orElseThrow(), sight).stream()
                .filter(kin -> kin.why() != Kin.Why.MATTER)
                .map(Kin::row)
                .filter(first -> !first.open() && first.topic().equals(row.topic()))
                .findFirst();
    }
}
