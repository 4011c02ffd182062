package kz.jauap.office.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.journal.Acted;
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
    private final Clock clock;

    Signing(
            CaseActs acts,
            Drafts drafts,
            Examining examining,
            Letters letters,
            SignedTable signed,
            DispatchTable dispatches,
            Clock clock) {
        this.acts = acts;
        this.drafts = drafts;
        this.examining = examining;
        this.letters = letters;
        this.signed = signed;
        this.dispatches = dispatches;
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
        return acts.act(hand, Deed.SIGN, desk -> {
            if (desk.card().stage() != Stage.APPROVAL) {
                return Acted.refuse("answer.refused.not-submitted");
            }
            if (Submitted.version(desk.history()) != version) {
                return Acted.refuse("answer.refused.overtaken");
            }
            Wording wording = wording(desk, version);
            Post post = AppealRights.post(hand.who().officer(), desk.card().body());
            List<Lack> lacks = examining.lacks(desk.file(), wording, Set.of(post));
            return !lacks.isEmpty() && override.isBlank()
                    ? Acted.refuse("answer.refused.gaps")
                    : Acted.of(entry(desk, hand, version, wording, lacks, override));
        });
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
            Wording wording = wording(desk, version);
            return examining.lacks(desk.file(), wording).isEmpty()
                    ? Acted.of(entry(desk, hand, version, wording, List.of(), ""))
                    : Acted.refuse("answer.refused.gaps");
        });
    }

    private Wording wording(OnDesk desk, int version) {
        return drafts.version(desk.card().appeal(), version)
                .orElseThrow()
                .wording()
                .about(Matter.of(desk.file()).places());
    }

    private Answering.Signed entry(
            OnDesk desk, Hand hand, int version, Wording wording, List<Lack> lacks, String override) {
        Card card = desk.card();
        Instant now = clock.instant();
        var letter = letters.issue(desk.file(), wording, hand.who());
        signed.put(card.appeal(), card.body(), card.number().text(), now, wording.prose());
        if (Posting.needsPaper(desk.file())) {
            dispatches.queue(card.appeal(), card.body(), now);
        }
        List<Gap> gaps = lacks.stream().map(Lack::gap).distinct().sorted().toList();
        return new Answering.Signed(
                version,
                wording.outcome().orElse(Outcome.EXPLAINED),
                letter.hash(),
                gaps,
                gaps.isEmpty() ? Optional.empty() : Optional.of(desk.text(override)));
    }
}
