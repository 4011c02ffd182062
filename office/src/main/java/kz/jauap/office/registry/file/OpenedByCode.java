package kz.jauap.office.registry.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.registry.number.TrackingCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The appeals an applicant has opened by number and tracking code, remembered by his session and nowhere else.
///
/// An unknown number, a wrong code and a case that is not for him look the same and take the same work.
@Component
public class OpenedByCode {
    private static final String HELD = OpenedByCode.class.getName();
    private static final int MOST_HELD = 50;
    private static final int TRIES = 20;
    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final AppealId NOBODY = new AppealId(new UUID(0, 0));

    private final CaseFiles files;
    private final Tracking tracking;
    private final Turnstile tries;

    OpenedByCode(CaseFiles files, Tracking tracking, Clock clock) {
        this.files = files;
        this.tracking = tracking;
        this.tries = new Turnstile(clock, TRIES, SPAN);
    }

    /// The appeal that a typed number and code open, for one request only.
    ///
    /// @throws Problem 429 after too many wrong tries from this address
    public Optional<AppealId> find(String number, String code, String address) {
        tries.shut(address).ifPresent(OpenedByCode::comeAgain);
        Optional<AppealId> known = files.find(number);
        Optional<TrackingCode> typed = TrackingCode.parse(code);
        boolean fits = tracking.opens(known.orElse(NOBODY), typed.orElseGet(() -> tracking.code(NOBODY)));
        if (known.isPresent() && typed.isPresent() && fits) {
            return known;
        }
        tries.pass(address);
        return Optional.empty();
    }

    /// The same, remembered by the session.
    public Optional<AppealId> open(String number, String code, HttpServletRequest request) {
        Optional<AppealId> found = find(number, code, request.getRemoteAddr());
        found.ifPresent(appeal -> keep(appeal, request));
        return found;
    }

    /// Remembers an appeal that the session has just filed itself.
    public void keep(AppealId appeal, HttpServletRequest request) {
        HttpSession session = request.getSession();
        List<String> held = new ArrayList<>(held(session));
        held.remove(appeal.toString());
        held.addFirst(appeal.toString());
        session.setAttribute(HELD, new ArrayList<>(held.subList(0, Math.min(held.size(), MOST_HELD))));
    }

    /// Opens with a case what grew out of it and is certainly its applicant's: its parts, what was filed from its own
    /// page, and of what a clerk joined to it by a number that which gives his own number beside his own name, or
    /// his address. Nothing that was found to be another person's.
    public void along(CaseFile file, HttpServletRequest request) {
        Set<UUID> apart = Grieving.Apart.in(file.history());
        file.grown().stream()
                .filter(row -> !apart.contains(row.appeal().value()) && own(row, file))
                .forEach(row -> keep(row.appeal(), request));
    }

    private boolean own(CardRow row, CaseFile file) {
        return row.number().part() > 0
                || row.channel() == Channel.SITE
                || files.open(row.appeal())
                        .filter(grown -> grown.applicant().sameAs(file.applicant()))
                        .isPresent();
    }

    /// The file of a number, if this session has opened it.
    public Optional<CaseFile> file(String number, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        List<String> held = session == null ? List.of() : held(session);
        return files.find(number)
                .filter(appeal -> held.contains(appeal.toString()))
                .flatMap(files::open);
    }

    /// The file of a number to which somebody has just written.
    ///
    /// @throws Problem 409, with which his words come back to him, where this session has ended meanwhile
    public CaseFile writtenTo(String number, HttpServletRequest request) {
        return file(number, request).orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "registry.opened.ended"));
    }

    /// All of them, the latest opened first.
    public List<AppealId> all(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? List.of()
                : held(session).stream()
                        .map(UUID::fromString)
                        .map(AppealId::new)
                        .toList();
    }

    private static List<String> held(HttpSession session) {
        return session.getAttribute(HELD) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void comeAgain(Instant at) {
        throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(at));
    }
}
