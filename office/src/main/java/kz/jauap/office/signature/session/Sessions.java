package kz.jauap.office.signature.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The desk at which signing sessions are opened and looked up.
@Component
public class Sessions {
    /// The longest a session may stay open.
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int NONCE = 16;

    private final SessionTable table;
    private final RefusalTable refusals;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration open;
    private final Duration remembered;
    private final SecureRandom random = new SecureRandom();

    Sessions(
            SessionTable table,
            RefusalTable refusals,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jauap.signing.open:PT30M}") Duration open,
            @Value("${jauap.signing.remembered:P30D}") Duration remembered) {
        this.table = table;
        this.refusals = refusals;
        this.transaction = transaction;
        this.clock = clock;
        this.remembered = remembered;
        this.open = open.compareTo(LONGEST) < 0 ? open : LONGEST;
    }

    /// Opens a session for a subject with a document of its own; an earlier one for the same subject is replaced.
    ///
    /// @return the fresh session, or the signed one where the subject has been signed already
    public SigningSession open(Opening opening, Rendering rendering) {
        var ticket = new Ticket(UUID.randomUUID(), nonce(), moment().plus(open));
        var document = Bytes.of(rendering.document(ticket));
        var fresh = new SigningSession(
                ticket.session(),
                opening.purpose(),
                opening.subject(),
                opening.officer(),
                opening.documentName(),
                document.sha256(),
                opening.who(),
                ticket.nonce(),
                ticket.expiresAt().minus(open),
                ticket.expiresAt(),
                Optional.empty(),
                Optional.empty());
        return inPlaceOf(fresh, document);
    }

    /// Opens a fresh session for the same document, because the former has expired.
    ///
    /// @return the fresh session, or the one that stands for the subject now: another, a signed one, or the expired
    ///     one itself where its document is forgotten
    public SigningSession renew(UUID id) {
        var former = table.find(id).orElseThrow();
        if (former.standing(moment()) != Standing.EXPIRED) {
            return table.of(former.purpose(), former.subject()).orElse(former);
        }
        var document = table.document(id);
        if (document.isEmpty()) {
            return former;
        }
        var at = moment();
        var fresh = new SigningSession(
                UUID.randomUUID(),
                former.purpose(),
                former.subject(),
                former.officer(),
                former.documentName(),
                former.documentHash(),
                former.who(),
                former.nonce(),
                at,
                at.plus(open),
                Optional.empty(),
                Optional.empty());
        return inPlaceOf(fresh, document.get());
    }

    public Optional<SigningSession> find(UUID id) {
        return table.find(id);
    }

    /// The session that stands for a subject now, open or not.
    public Optional<SigningSession> of(String purpose, String subject) {
        return table.of(purpose, subject);
    }

    /// The bytes that are signed in a session that is open, or whose room is still at work.
    public Bytes document(UUID id) {
        return table.document(id).orElseThrow();
    }

    /// The bytes that are signed in any session; empty once they are forgotten.
    public Optional<Bytes> remembered(UUID id) {
        return table.document(id);
    }

    /// Forgets the documents of sessions that have long been over; what was signed is kept as evidence.
    @Scheduled(fixedDelayString = "${jauap.signing.forgetting:PT1H}")
    public void forget() {
        table.forget(moment().minus(remembered));
    }

    /// Ends the unsigned sessions of a subject that is no more, and forgets their documents at once.
    public void withdraw(String purpose, String subject) {
        transaction.executeWithoutResult(_ -> {
            table.hold(purpose, subject);
            table.withdraw(purpose, subject, moment());
        });
    }

    /// Whether the document of a hash may still be signed, or its signature is not carried out yet.
    public boolean needs(String documentHash) {
        return table.needs(documentHash);
    }

    /// Whether the document of a hash was made here and signed here already.
    public boolean signed(String documentHash) {
        return table.signed(documentHash);
    }

    /// Why the latest signature of a session was refused, where one was.
    public Optional<Refusal> refusal(UUID id) {
        return refusals.latest(id);
    }

    private SigningSession inPlaceOf(SigningSession fresh, Bytes document) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var standing = table.hold(fresh.purpose(), fresh.subject());
            if (standing.filter(each -> each.taken().isPresent() && !each.declined())
                    .isPresent()) {
                return standing.get();
            }
            standing.ifPresent(each -> table.replace(each.id(), fresh.openedAt()));
            table.add(fresh, document);
            return fresh;
        }));
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String nonce() {
        var bytes = new byte[NONCE];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
