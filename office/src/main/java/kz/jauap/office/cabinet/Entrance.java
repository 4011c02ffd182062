package kz.jauap.office.cabinet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Opening;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.stereotype.Component;

/// The entrance of the cabinet: a visitor signs that he enters, and the browser that asked for it is let in, once.
///
/// What is signed says where and when it was asked, so that nobody signs another's entry unawares; a signature opens
/// nothing to any other browser.
@Component
class Entrance {
    static final String PURPOSE = "cabinet";
    private static final String ASKED = Entrance.class.getName() + ".asked";
    private static final String INSIDE = Entrance.class.getName() + ".inside";

    private final Sessions sessions;
    private final Evidences evidences;
    private final Paper paper;
    private final Clock clock;

    Entrance(Sessions sessions, Evidences evidences, Paper paper, Clock clock) {
        this.sessions = sessions;
        this.evidences = evidences;
        this.paper = paper;
        this.clock = clock;
    }

    /// What a browser has asked for.
    private record Asked(UUID session, Owner.Kind as) {}

    /// Asks to be let in.
    SigningSession ask(Owner.Kind as, HttpServletRequest request, Page page) {
        var opening =
                new Opening(PURPOSE, UUID.randomUUID().toString(), "cabinet.pdf", as.expected(), Optional.empty());
        var session = sessions.open(
                opening,
                ticket -> paper.print(
                        "cabinet/entryPaper",
                        page.lang(),
                        Map.of("kind", as.name(), "nonce", ticket.nonce(), "at", clock.instant())));
        request.getSession().setAttribute(ASKED, new Asked(session.id(), as));
        return session;
    }

    /// Lets in whoever asked in this browser and has signed since.
    ///
    /// @return whether he is inside
    boolean enter(UUID id, HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        if (here == null
                || !(here.getAttribute(ASKED) instanceof Asked asked)
                || !asked.session().equals(id)) {
            return false;
        }
        Optional<Owner> owner = sessions.find(id)
                .flatMap(SigningSession::taken)
                .filter(taken ->
                        taken.carried().filter(Carried.Done.class::isInstance).isPresent())
                .flatMap(taken -> evidences.find(taken.evidence()))
                .flatMap(evidence -> evidence.latest().report().signer())
                .flatMap(asked.as()::of);
        owner.ifPresent(known -> {
            here.removeAttribute(ASKED);
            request.changeSessionId();
            here.setAttribute(INSIDE, known);
        });
        return owner.isPresent();
    }

    Optional<Owner> inside(HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        return here != null && here.getAttribute(INSIDE) instanceof Owner owner ? Optional.of(owner) : Optional.empty();
    }

    /// Shuts the cabinet in this browser, with every appeal that was opened in it.
    void leave(HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        if (here != null) {
            here.invalidate();
        }
    }
}
