package kz.jauap.office.consideration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.term.Ground;
import kz.jauap.office.consideration.paper.FoundPapers;
import kz.jauap.office.consideration.paper.Uploading;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Asks others for information; the first time this turns the ordinary term into the longer one.
@Component
public class Inquiring {
    private final CaseActs acts;
    private final Running running;
    private final FoundPapers papers;

    Inquiring(CaseActs acts, Running running, FoundPapers papers) {
        this.acts = acts;
        this.papers = papers;
        this.running = running;
    }

    public Acted send(Hand hand, String to, String question) {
        return acts.act(hand, Deed.CONSIDER, Findings::barred, desk -> {
            List<Entry> entries = new ArrayList<>();
            entries.add(new Considering.InquirySent(desk.text(to), desk.text(question)));
            turned(desk.card()).ifPresent(entries::add);
            return new Acted.Done(List.copyOf(entries));
        });
    }

    public Acted answered(Hand hand, String reply) {
        return answered(hand, reply, Optional.empty());
    }

    /// Writes down what was replied.
    ///
    /// @param paper the reply itself, where it came as a file
    public Acted answered(Hand hand, String reply, Optional<Uploading.Kept> paper) {
        return acts.act(hand, Deed.CONSIDER, Inquiring::barredReply, desk -> {
            List<Entry> entries = new ArrayList<>();
            entries.add(new Considering.InquiryAnswered(desk.text(reply)));
            paper.ifPresent(kept -> entries.add(papers.laid(desk, kept, kept.name())));
            return new Acted.Done(List.copyOf(entries));
        });
    }

    /// What sending one now would make of the term.
    Optional<Timing.TermTurned> turned(Card card) {
        return running.turned(card, Ground.INQUIRY);
    }

    /// Why no reply can have come.
    public static Optional<String> barredReply(CaseFile file) {
        return file.card().stage() == Stage.IN_WORK && Findings.unanswered(file.history()) > 0
                ? Optional.empty()
                : Optional.of("consideration.refused.no-inquiry");
    }
}
