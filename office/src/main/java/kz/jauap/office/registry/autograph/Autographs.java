package kz.jauap.office.registry.autograph;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Settings;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.ElectronicDoor;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.session.Opening;
import kz.jauap.office.signature.session.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The desk at which officials set out to sign: draws the paper, freezes it and opens the session in which it is
/// signed.
@Component
public class Autographs {
    static final String PURPOSE = "deed";

    /// How the operator wants the heads of this installation to sign.
    enum Policy {
        PASSWORD,
        ALLOWED,
        REQUIRED;

        static Policy of(String chosen, Settings house) {
            return chosen.isBlank() ? house.demo() ? ALLOWED : PASSWORD : valueOf(chosen);
        }
    }

    private final Policy policy;
    private final ElectronicDoor door;
    private final People people;
    private final CaseFiles files;
    private final Papers papers;
    private final Sessions sessions;
    private final DeedTable table;
    private final Clock clock;

    Autographs(
            @Value("${jauap.heads-sign:}") String chosen,
            Settings house,
            ElectronicDoor door,
            People people,
            CaseFiles files,
            Papers papers,
            Sessions sessions,
            DeedTable table,
            Clock clock) {
        this.policy = Policy.of(chosen, house);
        this.door = door;
        this.people = people;
        this.files = files;
        this.papers = papers;
        this.sessions = sessions;
        this.table = table;
        this.clock = clock;
    }

    /// Whether this official signs electronically for a body: its heads and their deputies do, where configured.
    public Offer offer(SignedIn who, BodyId body) {
        boolean head = who.has(Role.HEAD, body) || who.has(Role.DEPUTY_HEAD, body);
        return !head
                ? Offer.NONE
                : switch (policy) {
                    case PASSWORD -> Offer.NONE;
                    case ALLOWED -> door.open() && people.iin(who.id()).isPresent() ? Offer.BESIDE : Offer.NONE;
                    case REQUIRED -> Offer.ONLY;
                };
    }

    /// Why this official cannot do a deed without his electronic signature: the installation wants it.
    public Optional<String> wanting(SignedIn who, BodyId body) {
        return offer(who, body) == Offer.ONLY ? Optional.of("registry.autograph.required") : Optional.empty();
    }

    /// Draws the paper of a deed and opens the session in which this official signs it.
    public Asked ask(SignedDeed deed, Hand hand, Given given) {
        CaseFile file = files.open(hand.appeal()).orElseThrow();
        Optional<Iin> iin = people.iin(hand.who().id());
        if (!door.open() || !offer(hand.who(), file.card().body()).open()) {
            return new Asked.Refused("registry.autograph.closed");
        }
        if (iin.isEmpty()) {
            return new Asked.Refused("registry.autograph.no-iin");
        }
        if (hand.seen().isPresent() && hand.seen().getAsInt() != Hand.seen(file.history())) {
            return new Asked.Refused("registry.act.changed");
        }
        return deed.barred(file, hand.who(), given)
                .<Asked>map(Asked.Refused::new)
                .orElseGet(() -> open(deed, hand, file, given, iin.get()));
    }

    /// Leads on to sign what a form asks for; where that cannot be, the form says why.
    public Optional<ModelAndView> lead(Filled filled, SignedDeed deed, Hand hand, Given given) {
        if (!filled.mistakes().isEmpty()) {
            return Optional.empty();
        }
        return switch (ask(deed, hand, given)) {
            case Asked.Sign(var path) -> Optional.of(new ModelAndView("redirect:" + path));
            case Asked.Refused(var key) -> {
                filled.carriedOut(() -> Acted.refuse(key));
                yield Optional.empty();
            }
        };
    }

    private Asked open(SignedDeed deed, Hand hand, CaseFile file, Given given, Iin iin) {
        var occasion = deed.occasion(file, given);
        var number = file.card().number();
        var id = UUID.randomUUID();
        table.add(new DeedTable.Row(id, hand.who().id(), deed.name(), given, hand.seen(), occasion, clock.instant()));
        var session = sessions.open(
                new Opening(
                        PURPOSE,
                        id.toString(),
                        deed.name() + "-" + number.alias() + ".pdf",
                        new Expected.Official(iin),
                        Optional.of(hand.who().officer().login())),
                _ -> deed.draw(file, hand.who(), given, papers.making(occasion, number)));
        return new Asked.Sign("/staff/sign/" + session.id());
    }
}
