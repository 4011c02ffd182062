package kz.jauap.office.site.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.evidence.Evidence;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.seal.SealedPdf;
import kz.jauap.office.signature.stamp.Seen;
import kz.jauap.office.signature.stamp.Stamps;
import org.springframework.stereotype.Component;

/// Looks a paper of ours up and its signatures over. A seal is examined at most once in a while, however many ask.
@Component
class PaperDesk {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST = 2_000;

    private record Examined(Report report, Seen seen, Instant at) {}

    private final Journal journal;
    private final Organisation organisation;
    private final People people;
    private final PaperCopies copies;
    private final Verifier verifier;
    private final Evidences evidences;
    private final Stamps stamps;
    private final Clock clock;
    private final Map<String, Examined> examined = new ConcurrentHashMap<>();

    PaperDesk(
            Journal journal,
            Organisation organisation,
            People people,
            PaperCopies copies,
            Verifier verifier,
            Evidences evidences,
            Stamps stamps,
            Clock clock) {
        this.journal = journal;
        this.organisation = organisation;
        this.people = people;
        this.copies = copies;
        this.verifier = verifier;
        this.evidences = evidences;
        this.stamps = stamps;
        this.clock = clock;
    }

    Paper paper(IssuedPaper issued) {
        Card card = journal.card(issued.occasion().appeal()).orElseThrow();
        Optional<Evidence> signed = issued.autograph().flatMap(autograph -> evidences.find(autograph.evidence()));
        Optional<Bytes> kept = copies.intact(issued.hash());
        Optional<Examined> seal = issued.seal().map(each -> seal(issued, each, kept));
        return new Paper(
                issued,
                card.number().text(),
                organisation.body(card.body()),
                kept.isPresent() && copies.intact(issued.copy()).isPresent() ? Paper.Store.INTACT : Paper.Store.SWAPPED,
                official(issued, card),
                seal.map(Examined::report),
                seal.map(Examined::seen).orElseGet(Seen.Never::new),
                signed.map(each -> each.latest().report()),
                signed.map(each -> stamps.seen(each.presentation().cms())).orElseGet(Seen.Never::new));
    }

    private Examined seal(IssuedPaper issued, IssuedPaper.Seal seal, Optional<Bytes> kept) {
        Instant now = clock.instant();
        if (kept.isEmpty()) {
            return examined(issued, seal, Bytes.of(new byte[0]), now);
        }
        if (examined.size() > MOST) {
            examined.clear();
        }
        return Objects.requireNonNull(examined.compute(
                issued.copy(),
                (_, last) -> last != null && last.at().plus(FRESH).isAfter(now)
                        ? last
                        : examined(issued, seal, kept.get(), now)));
    }

    private Examined examined(IssuedPaper issued, IssuedPaper.Seal seal, Bytes kept, Instant now) {
        var report = verifier.verify(seal.detached().array(), kept.array(), new Expected.Anyone(), issued.at());
        return new Examined(report, seen(issued), now);
    }

    /// The seal that is handed out today: with its time-stamp, once that has come.
    private Seen seen(IssuedPaper issued) {
        return copies.intact(issued.copy())
                .flatMap(copy -> SealedPdf.read(copy.array()))
                .map(pdf -> stamps.seen(pdf.cms()))
                .orElseGet(Seen.Never::new);
    }

    private Optional<String> official(IssuedPaper issued, Card card) {
        Lang lang = issued.occasion().lang();
        return switch (issued.occasion().kind()) {
            case ANSWER ->
                card.result()
                        .filter(result -> result.letter().equals(issued.hash()))
                        .flatMap(result -> people.find(result.signedBy()))
                        .map(officer -> officer.name().signature(lang) + ", "
                                + officer.position().in(lang));
            case VOUCHER, EXTENSION, REDIRECTION, ORAL_RECORD, RECEPTION, HANDING_OVER -> Optional.empty();
        };
    }
}
