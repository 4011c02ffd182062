package kz.jauap.office.demo.administration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.admin.Employment;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.routing.Assigning;
import org.springframework.stereotype.Component;

/// An executor of the demonstration who leaves the service: his head moves his cases to a colleague, and an
/// administrator keeps his account out.
@Component
class Farewell {
    private static final String LEAVES = "almaly.executor2";
    private static final String TAKES_OVER = "almaly.executor";
    private static final int SEEN = 100;

    private final People people;
    private final Queued queued;
    private final Assigning assigning;
    private final Employment employment;
    private final Words words;

    Farewell(People people, Queued queued, Assigning assigning, Employment employment, Words words) {
        this.people = people;
        this.queued = queued;
        this.assigning = assigning;
        this.employment = employment;
        this.words = words;
    }

    void play(SignedIn admin) {
        Optional<Officer> other = people.withLogin(TAKES_OVER);
        people.withLogin(LEAVES).ifPresent(gone -> {
            people.withRole(gone.body(), Role.HEAD).stream()
                    .findFirst()
                    .map(people::atWork)
                    .ifPresent(head -> other.ifPresent(taker -> move(gone, taker, head)));
            employment.block(gone, "Қызметтен босады, рұқсаттамасын тапсырған жоқ", admin);
        });
    }

    private void move(Officer gone, Officer taker, SignedIn head) {
        String why = words.say(Lang.KK, "control.board.move.instruction");
        queued.page(people.access(head).sight(), Filter.none(), LocalDate.EPOCH, SEEN).stream()
                .filter(row -> row.executor().equals(OptionalLong.of(gone.id())))
                .filter(row -> row.stage() == Stage.IN_WORK && row.waiting() == Waiting.NOBODY)
                .forEach(row -> assigning.assign(Hand.on(row.appeal(), head), taker.id(), why));
    }
}
