package kz.jauap.office.notice.page;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Nav;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.Sms;
import kz.jauap.office.registry.entry.Answering.Way;
import org.springframework.stereotype.Component;

/// How the mail server and whoever carries short messages do; rings for the administrators when one of them takes
/// nothing from this office, or has taken nothing for long.
@Component
class Carriers implements Nav.Bell {
    private static final Duration LONG = Duration.ofMinutes(15);

    private final Mail mail;
    private final Sms sms;
    private final QueueTable queue;
    private final People people;
    private final Clock clock;

    Carriers(Mail mail, Sms sms, QueueTable queue, People people, Clock clock) {
        this.mail = mail;
        this.sms = sms;
        this.queue = queue;
        this.people = people;
        this.clock = clock;
    }

    List<CarrierState> all() {
        return List.of(
                new CarrierState(Way.EMAIL, mail.open(), mail.health(), queue.waiting(Way.EMAIL)),
                new CarrierState(Way.SMS, sms.open(), sms.health(), queue.waiting(Way.SMS)));
    }

    @Override
    public Stream<Nav.Ringing> ringing(Viewer viewer) {
        if (healthy()) {
            return Stream.empty();
        }
        return people.withLogin(viewer.login()).map(people::atWork).filter(who -> who.has(Role.ADMINISTRATOR)).stream()
                .flatMap(_ -> all().stream())
                .filter(this::pressing)
                .map(each -> new Nav.Ringing(each.key() + ".bell." + each.way().name(), List.of(), CarriersPage.PATH));
    }

    private boolean healthy() {
        return Stream.of(mail.health(), sms.health())
                .allMatch(each -> each.failingSince().isEmpty());
    }

    private boolean pressing(CarrierState state) {
        return state.failing()
                && (state.health().barred()
                        || state.health()
                                .failingSince()
                                .filter(since -> since.plus(LONG).isBefore(clock.instant()))
                                .isPresent());
    }
}
