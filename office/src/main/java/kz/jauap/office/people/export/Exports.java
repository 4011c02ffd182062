package kz.jauap.office.people.export;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.export.Export.Decided;
import kz.jauap.office.people.export.Export.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets files with what cases hold out of the office: one asks and says what for, another confirms. Only while nobody
/// else may take such a file does one act alone, and the record says so.
@Component
public class Exports {
    private static final List<Role> TAKERS = List.of(Role.REGISTRAR, Role.HEAD, Role.CONTROLLER);

    private final ExportTable table;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Exports(ExportTable table, People people, Audit audit, Clock clock) {
        this.table = table;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of it.
    public enum Outcome {
        WAITS,
        LET_OUT,
        REFUSED,
        DECIDED_BEFORE,
        NEEDS_ANOTHER
    }

    /// A file was asked for that nobody has confirmed yet.
    static final class Unconfirmed extends RuntimeException {
        private final transient ExportAddress address;

        Unconfirmed(ExportAddress address) {
            super("unconfirmed " + address.name(), null, false, false);
            this.address = address;
        }

        ExportAddress address() {
            return address;
        }
    }

    /// Whether he may take any file out of the office, once another has confirmed it.
    public static boolean mayTake(SignedIn who) {
        return TAKERS.stream().anyMatch(who::has);
    }

    /// Notes that a file leaves, or leads whoever has nobody's confirmation to where he asks for it.
    ///
    /// @param what it is, without what was searched for
    public void leaves(HttpServletRequest request, String what, SignedIn who) {
        if (!mayTake(who)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        ExportAddress address = ExportAddress.of(request).orElseThrow(Problem::unreadable);
        Export let = letOut(who).stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new Unconfirmed(address));
        audit.write(who.id(), AuditDeed.EXPORTED, what, Change.NONE.because(let.reason()));
    }

    @Transactional
    public Outcome ask(ExportAddress address, String reason, SignedIn by) {
        Instant now = clock.instant();
        long id = table.add(address, reason, by.id(), now);
        audit.write(by.id(), AuditDeed.EXPORT_ASKED, address.name(), Change.NONE.because(reason));
        return people.employed().stream().anyMatch(each -> second(each, by.officer()))
                ? Outcome.WAITS
                : decide(table.held(id).orElseThrow(), by, Decision.ALONE);
    }

    @Transactional
    public Outcome confirm(long id, SignedIn by) {
        return table.held(id)
                .map(each -> mayConfirm(each, by) ? decide(each, by, Decision.CONFIRMED) : Outcome.NEEDS_ANOTHER)
                .orElse(Outcome.DECIDED_BEFORE);
    }

    /// Refuses it; its author may take it back the same way.
    @Transactional
    public Outcome refuse(long id, SignedIn by) {
        return table.held(id)
                .map(each -> each.askedBy() == by.id() || mayConfirm(each, by)
                        ? decide(each, by, Decision.REFUSED)
                        : Outcome.NEEDS_ANOTHER)
                .orElse(Outcome.DECIDED_BEFORE);
    }

    private Outcome decide(Export export, SignedIn by, Decision decision) {
        table.decide(export.id(), new Decided(by.id(), clock.instant(), decision));
        String subject = export.address().name() + " "
                + people.officer(export.askedBy()).login()
                + (decision == Decision.ALONE ? " alone" : "");
        boolean refused = decision == Decision.REFUSED;
        audit.write(
                by.id(),
                refused ? AuditDeed.EXPORT_REFUSED : AuditDeed.EXPORT_CONFIRMED,
                subject,
                Change.NONE.because(export.reason()));
        return refused ? Outcome.REFUSED : Outcome.LET_OUT;
    }

    /// What he may fetch now.
    List<Export> letOut(SignedIn who) {
        Instant now = clock.instant();
        return table.letOut(who.id(), now.minus(Export.LASTS)).stream()
                .filter(each -> each.open(now))
                .toList();
    }

    /// What waits for his word.
    List<Export> before(SignedIn who) {
        return table.waiting().stream().filter(each -> mayConfirm(each, who)).toList();
    }

    private boolean mayConfirm(Export export, SignedIn who) {
        Officer author = people.officer(export.askedBy());
        return who.capacities().stream().noneMatch(each -> each.id() == author.id())
                && who.capacities().stream().anyMatch(each -> second(each, author));
    }

    /// Whether one may confirm what another asks for: he may take such a file himself, in the same body or in the
    /// city's.
    private static boolean second(Officer one, Officer author) {
        boolean near = one.body().equals(author.body()) || one.body().equals(BodyId.CITY);
        return one.id() != author.id() && near && TAKERS.stream().anyMatch(one::has);
    }

    Optional<ExportAddress> address(String written) {
        return ExportAddress.read(written);
    }
}
