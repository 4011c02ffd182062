package kz.jauap.office.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.remedy.Descent;
import org.springframework.stereotype.Component;

/// Lays an answer before the head for approval.
@Component
public class Submitting {
    private final CaseActs acts;
    private final Drafts drafts;
    private final Examining examining;
    private final Descent descent;

    Submitting(CaseActs acts, Drafts drafts, Examining examining, Descent descent) {
        this.descent = descent;
        this.acts = acts;
        this.drafts = drafts;
        this.examining = examining;
    }

    /// Refused while anything is lacking, unless the executor asks the head in writing to answer for that himself.
    ///
    /// @param version the latest draft, as the executor has seen it
    /// @param despite why it goes up with gaps; blank when it has none
    public Acted submit(Hand hand, int version, String despite) {
        return acts.act(hand, Deed.CONSIDER, desk -> {
            Optional<SavedDraft> draft = drafts.latest(desk.card().appeal());
            if (!desk.inHand()) {
                return Acted.refuse("answer.refused.not-in-hand");
            }
            if (!desk.official()) {
                return Acted.refuse("answer.refused.informal");
            }
            Optional<String> first = first(desk.card().waiting());
            if (first.isPresent()) {
                return Acted.refuse(first.get());
            }
            Optional<Descent.Grieved> grieved = descent.joined(desk.card());
            if (Judged.lacks(grieved, desk.history())) {
                return Acted.refuse("answer.refused.no-ruling");
            }
            if (draft.isEmpty() || draft.get().version() != version) {
                return Acted.refuse("answer.refused.overtaken");
            }
            if (Judged.owesAll(desk.history())
                    && draft.get()
                            .wording()
                            .outcome()
                            .filter(Outcome.SATISFIED::equals)
                            .isEmpty()) {
                return Acted.refuse("answer.refused.not-in-full");
            }
            if (grieved.isPresent() && Judged.contradicts(draft.get().wording().outcome(), desk.history())) {
                return Acted.refuse("answer.refused.other-ruling");
            }
            boolean lacking =
                    !examining.lacks(desk.file(), draft.get().wording()).isEmpty();
            if (lacking && despite.isBlank()) {
                return Acted.refuse("answer.refused.gaps");
            }
            List<Entry> written = new ArrayList<>();
            if (lacking) {
                written.add(new Considering.Noted(desk.text(despite)));
            }
            written.add(new Answering.Submitted(version));
            return new Acted.Done(written);
        });
    }

    /// What must be settled first: nobody answers past a head's decision, or past an applicant who was invited.
    private static Optional<String> first(Waiting waiting) {
        return switch (waiting) {
            case VISIT_DECISION, EXTENSION_DECISION, LEAVING_DECISION, ONWARD_DECISION ->
                Optional.of("answer.refused.decision-first");
            case MEETING -> Optional.of("answer.refused.meeting-first");
            case NOBODY, INQUIRY, VISIT, APPROVAL -> Optional.empty();
        };
    }
}
