package kz.jauap.office.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Lack;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.SignedTable;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.answer.letter.Letters;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.autograph.Autographed;
import kz.jauap.office.registry.autograph.Autographs;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.paper.Autograph;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.remedy.AppealRights;
import org.springframework.stereotype.Component;

/// Signs answers: the letter is safe on disk before the entry that names it is written.
@Component
public class Signing {
    private final CaseActs acts;
    private final Drafts drafts;
    private final Examining examining;
    private final Letters letters;
    private final SignedTable signed;
    private final DispatchTable dispatches;
    private final Autographs autographs;
    private final Promises promises;
    private final Clock clock;

    Signing(
            CaseActs acts,
            Drafts drafts,
            Examining examining,
            Letters letters,
            SignedTable signed,
            DispatchTable dispatches,
            Autographs autographs,
            Promises promises,
            Clock clock) {
        this.acts = acts;
        this.drafts = drafts;
        this.examining = examining;
        this.letters = letters;
        this.signed = signed;
        this.dispatches = dispatches;
        this.autographs = autographs;
        this.promises = promises;
        this.clock = clock;
    }

    /// Signs what was submitted, by a head or a deputy who has just given his password again.
    ///
    /// @param version the draft he has read
    /// @param override why he signs despite gaps; blank when there are none
    public Acted sign(Hand hand, int version, Confirmed confirmed, String override) {
        if (confirmed.officer() != hand.who().id()) {
            throw new IllegalArgumentException("confirmed by another");
        }
        return sign(
                hand,
                version,
                override,
                file -> autographs.wanting(hand.who(), file.card().body()),
                (file, wording) -> letters.issue(file, wording, hand.who()));
    }

    /// Signs what was submitted, by a head or a deputy who has put his electronic signature to the letter.
    Acted sign(Hand hand, int version, String override, Autographed signed) {
        return sign(hand, version, override, _ -> Optional.empty(), (_, _) -> signed.paper());
    }

    private Acted sign(
            Hand hand,
            int version,
            String override,
            Function<CaseFile, Optional<String>> bar,
            BiFunction<CaseFile, Wording, IssuedPaper> letter) {
        return acts.act(
                hand,
                Deed.SIGN,
                file -> bar.apply(file).or(() -> barred(file, hand.who(), version, override)),
                desk -> {
                    Wording wording = wording(desk.file(), version);
                    List<Lack> lacks = lacks(desk.file(), hand.who(), wording);
                    return entries(desk, version, wording, lacks, override, letter.apply(desk.file(), wording));
                });
    }

    /// Why this official cannot sign this draft as the case stands.
    Optional<String> barred(CaseFile file, SignedIn who, int version, String override) {
        if (file.card().stage() != Stage.APPROVAL) {
            return Optional.of("answer.refused.not-submitted");
        }
        if (Submitted.version(file.history()) != version) {
            return Optional.of("answer.refused.overtaken");
        }
        return override.isBlank() && !lacks(file, who, wording(file, version)).isEmpty()
                ? Optional.of("answer.refused.gaps")
                : Optional.empty();
    }

    private List<Lack> lacks(CaseFile file, SignedIn who, Wording wording) {
        Post post = AppealRights.post(who.officer(), file.card().body());
        return examining.lacks(file, wording, Set.of(post));
    }

    /// Answers an informal record: the executor's own word, by the city's standard; no head signs it.
    public Acted reply(Hand hand, int version) {
        return acts.act(hand, Deed.CONSIDER, desk -> {
            if (!desk.inHand()) {
                return Acted.refuse("answer.refused.not-in-hand");
            }
            if (desk.official()) {
                return Acted.refuse("answer.refused.official");
            }
            if (drafts.latest(desk.card().appeal())
                    .filter(draft -> draft.version() == version)
                    .isEmpty()) {
                return Acted.refuse("answer.refused.overtaken");
            }
            Wording wording = wording(desk.file(), version);
            return examining.lacks(desk.file(), wording).isEmpty()
                    ? entries(desk, version, wording, List.of(), "", letters.issue(desk.file(), wording, hand.who()))
                    : Acted.refuse("answer.refused.gaps");
        });
    }

    Wording wording(CaseFile file, int version) {
        return drafts.version(file.card().appeal(), version)
                .orElseThrow()
                .wording()
                .about(Matter.of(file).places());
    }

    /// The signature, and with it what the answer promises.
    private Acted entries(
            OnDesk desk, int version, Wording wording, List<Lack> lacks, String override, IssuedPaper letter) {
        Stream<Entry> promised = promises.of(wording, LocalDate.now(clock), desk).stream();
        return new Acted.Done(Stream.concat(Stream.of(entry(desk, version, wording, lacks, override, letter)), promised)
                .toList());
    }

    private Answering.Signed entry(
            OnDesk desk, int version, Wording wording, List<Lack> lacks, String override, IssuedPaper letter) {
        Card card = desk.card();
        Instant now = clock.instant();
        if (card.urgency() != Urgency.THREAT) {
            signed.put(card.appeal(), card.body(), card.number().text(), now, wording.prose());
        }
        if (Posting.needsPaper(desk.file())) {
            dispatches.queue(card.appeal(), card.body(), now);
        }
        List<Gap> gaps = lacks.stream().map(Lack::gap).distinct().sorted().toList();
        return new Answering.Signed(
                version,
                wording.outcome().orElse(Outcome.EXPLAINED),
                letter.hash(),
                gaps,
                gaps.isEmpty() ? Optional.empty() : Optional.of(desk.text(override)),
                letter.autograph().map(Autograph::evidence));
    }
}
