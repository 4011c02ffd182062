package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Problem;
import kz.jauap.office.signature.ElectronicDoor;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.session.Carrying;
import kz.jauap.office.signature.session.Refusal;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Way;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Opens sessions to those who may sign them, and lays out what their pages show.
@Component
class SignDesk {
    private final Sessions sessions;
    private final Carrying carrying;
    private final ElectronicDoor electronic;
    private final Optional<DemoAuthority> demo;
    private final Clock clock;

    SignDesk(
            Sessions sessions,
            Carrying carrying,
            ElectronicDoor electronic,
            Optional<DemoAuthority> demo,
            Clock clock) {
        this.sessions = sessions;
        this.carrying = carrying;
        this.electronic = electronic;
        this.demo = demo;
        this.clock = clock;
    }

    /// The session of an address, if it opens to whoever asks.
    ///
    /// @throws Problem 404 for a session that is unknown or somebody else's: both look the same
    Sitting sitting(UUID id, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var door = Door.of(path);
        return sessions.find(id)
                .filter(session -> door.opens(session, request.getRemoteUser()))
                .map(session -> new Sitting(session, door, session.standing(clock.instant())))
                .orElseThrow(Problem::unknown);
    }

    /// The way of an address' last word.
    ///
    /// @throws Problem 404 for a way that is not offered
    Way way(String word) {
        return ways().stream().filter(way -> word(way).equals(word)).findFirst().orElseThrow(Problem::unknown);
    }

    static String word(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    /// The electronic ways that this installation offers, all alike.
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        if (electronic.open()) {
            ways.addAll(List.of(Way.QR, Way.NCALAYER, Way.FILE));
            if (electronic.domain() == TrustDomain.TEST && demo.isPresent()) {
                ways.add(Way.DEMO);
            }
        }
        return List.copyOf(ways);
    }

    /// Changes whenever a page that waits should be drawn anew.
    String mark(Sitting sitting) {
        var refused = sessions.refusal(sitting.session().id()).map(Refusal::ordinal);
        return sitting.standing() + "-" + refused.orElse(0);
    }

    ModelAndView page(String template, Sitting sitting) {
        var session = sitting.session();
        var page = new ModelAndView("signature/" + template);
        page.addObject("sitting", sitting);
        page.addObject("matter", carrying.signable(session.purpose()).matter(session));
        page.addObject(
                "size", sessions.remembered(session.id()).map(Bytes::size).orElse(0));
        page.addObject("ways", ways());
        page.addObject("test", electronic.domain() == TrustDomain.TEST);
        return page;
    }

    /// The page of one way, with what was wrong with the latest signature made that way.
    ModelAndView page(Way way, Sitting sitting) {
        var page = page(word(way), sitting);
        var refusal = sessions.refusal(sitting.session().id()).filter(last -> last.way() == way);
        page.addObject("reasons", refusal.map(Refusal::reasons).orElse(List.of()));
        page.addObject("trouble", "");
        page.addObject("mark", mark(sitting));
        return page;
    }

    /// The same, because what was presented is not accepted.
    ModelAndView again(Way way, Sitting sitting, HttpStatus status, String trouble) {
        var page = page(way, sitting);
        page.addObject("trouble", trouble);
        page.setStatus(status);
        return page;
    }
}
