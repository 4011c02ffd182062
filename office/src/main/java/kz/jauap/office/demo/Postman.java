package kz.jauap.office.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.notice.PostBag;
import kz.jauap.office.notice.Posted;
import kz.jauap.office.notice.Tellings;
import kz.jauap.office.notice.Unproved;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Answering.Way;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Takes the printed notices of every body to the post, and tells by letter whoever nothing else has told, as its
/// registrar does before the law's day has passed; those of the last days still wait.
@Component
class Postman {
    private static final int WAITING = 3;
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Trilingual PROOF = new Trilingual(
            "Тапсырыс хат, тізілім № %d", "Заказное письмо, реестр № %d", "Registered letter, list no. %d");

    private final Organisation organisation;
    private final People people;
    private final PostBag bag;
    private final Tellings tellings;
    private final Unproved unproved;

    Postman(Organisation organisation, People people, PostBag bag, Tellings tellings, Unproved unproved) {
        this.organisation = organisation;
        this.people = people;
        this.bag = bag;
        this.tellings = tellings;
        this.unproved = unproved;
    }

    /// @param opening the day the demonstration is opened
    void go(LocalDate opening) {
        everyRegistrar(
                organisation.bodies().stream().map(Body::id),
                who -> bag.everything(who).stream()
                        .filter(Posted::onPaper)
                        .filter(line -> day(line).isBefore(opening.minusDays(WAITING)))
                        .forEach(line -> unlessDone(() -> bag.posted(line.id(), who, proof(line)))));
        everyRegistrar(
                unproved.bodies().stream(),
                who -> unproved.hisOwn(who, Optional.empty()).stream()
                        .filter(line -> line.tellBy().filter(opening::isAfter).isPresent())
                        .forEach(line -> unlessDone(() -> tellings.given(
                                line.id(), who, Way.POST, PROOF.in(Lang.RU).formatted(line.id())))));
    }

    private void everyRegistrar(Stream<BodyId> bodies, Consumer<SignedIn> does) {
        bodies.forEach(body -> people.withRole(body, Role.REGISTRAR).stream()
                .findFirst()
                .map(people::atWork)
                .ifPresent(does));
    }

    /// What the rounds of mail and SMS have told since the list was read needs no letter.
    private static void unlessDone(Runnable deed) {
        try {
            deed.run();
        } catch (Problem done) {
            if (done.status() != HttpStatus.CONFLICT) {
                throw done;
            }
        }
    }

    private static LocalDate day(Posted line) {
        return LocalDate.ofInstant(line.since(), ALMATY);
    }

    private static String proof(Posted line) {
        return PROOF.in(line.language()).formatted(line.id());
    }
}
