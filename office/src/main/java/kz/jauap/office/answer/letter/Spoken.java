package kz.jauap.office.answer.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.AnswerTold;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// A signed answer in plain words, without letterhead and signature.
@Component
class Spoken implements AnswerTold {
    private final Drafts drafts;
    private final Words words;

    Spoken(Drafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public Optional<Told> answer(CaseFile file) {
        return file.history().reversed().stream()
                .filter(each -> each.entry() instanceof Answering.Signed)
                .map(each -> ((Answering.Signed) each.entry()).version())
                .findFirst()
                .flatMap(version -> drafts.version(file.card().appeal(), version))
                .map(SavedDraft::wording)
                .map(wording -> new Told(wording.language().tag(), said(file, wording)));
    }

    private String said(CaseFile file, Wording wording) {
        List<String> parts = new ArrayList<>(List.of(wording.facts()));
        if (file.card().registered().weight() == Weight.OFFICIAL) {
            Matter.of(file).claims().forEach(claim -> parts.add(replied(claim, wording)));
        }
        parts.add(String.join(
                "\n", wording.measures().stream().map(each -> "– " + each).toList()));
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private String replied(Matter.Claim claim, Wording wording) {
        Reply reply = wording.to(claim.place());
        String asked = words.say(wording.language(), "answer.claim", claim.place()) + ": " + claim.words();
        String decided = reply.decision()
                .map(decision -> words.say(wording.language(), "law.outcome." + decision.name()))
                .orElse("");
        return String.join(
                "\n",
                Stream.of(asked, reply.fact(), reply.norm(), decided)
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
