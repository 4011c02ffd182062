package kz.jauap.office.demo.heads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.house.Settings;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.routing.Onward;
import kz.jauap.office.routing.Redirecting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two parts of the demonstration that came to the wrong body: one is passed on a second time by the controller's
/// leave,
/// the other waits for it.
@Component
@Order(32)
class SecondHop implements ApplicationRunner {
    private static final int LOOKED_AT = 500;
    private static final List<BodyId> ELSEWHERE =
            Stream.of("roads", "energy", "ecology", "housing").map(BodyId::new).toList();
    private static final String REASON = "Объект на балансе другого управления, у нас его нет";
    private static final String LEAVE = "Согласовано: проверено по перечню объектов";

    private final Settings settings;
    private final Queued queued;
    private final CaseFiles files;
    private final Onward onward;
    private final Redirecting redirecting;
    private final People people;
    private final Rounds rounds;

    SecondHop(
            Settings settings, Queued queued, CaseFiles files, Onward onward, Redirecting redirecting, People people, Rounds rounds) {
        this.settings = settings;
        this.queued = queued;
        this.files = files;
        this.onward = onward;
        this.redirecting = redirecting;
        this.people = people;
        this.rounds = rounds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            official(BodyId.CITY, Role.CONTROLLER).ifPresent(this::play);
        }
    }

    private void play(SignedIn controller) {
        List<CaseFile> parts =
                queued.page(people.access(controller).sight(), Filter.none(), LocalDate.EPOCH, LOOKED_AT).stream()
                        .filter(row -> row.number().part() > 0 && row.urgency() == Urgency.ORDINARY)
                        .flatMap(row -> files.open(row.appeal()).stream())
                        .toList();
        if (parts.stream().anyMatch(SecondHop::asked)) {
            return;
        }
        List<CaseFile> waiting = parts.stream().filter(this::asks).limit(2).toList();
        waiting.stream().findFirst().ifPresent(part -> passOn(part, controller));
        rounds.go();
    }

    private static boolean asked(CaseFile part) {
        return part.history().stream().anyMatch(each -> each.entry() instanceof Routing.OnwardAsked);
    }

    /// Asks to pass it on to the first body that it may go to.
    private boolean asks(CaseFile part) {
        return official(part.card().body(), Role.REGISTRAR)
                .filter(registrar -> ELSEWHERE.stream()
                        .anyMatch(to ->
                                onward.ask(Hand.on(part.card().appeal(), registrar), to, REASON) instanceof Acted.Done))
                .isPresent();
    }

    private void passOn(CaseFile part, SignedIn controller) {
        onward.allow(Hand.on(part.card().appeal(), controller), LEAVE);
        files.open(part.card().appeal())
                .flatMap(now -> Onward.allowed(now.history()))
                .ifPresent(to -> official(part.card().body(), Role.REGISTRAR)
                        .ifPresent(registrar ->
                                redirecting.inside(Hand.on(part.card().appeal(), registrar), to, List.of(), REASON)));
    }

    private Optional<SignedIn> official(BodyId body, Role role) {
        return people.withRole(body, role).stream().findFirst().map(people::atWork);
    }
}
