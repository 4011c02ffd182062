package kz.jauap.office.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.answer.RemedyPart;
import kz.jauap.office.answer.draft.Checklist;
import kz.jauap.office.answer.draft.Lack;
import kz.jauap.office.answer.draft.Likeness;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.SignedTable;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.remedy.AppealRight;
import kz.jauap.office.registry.remedy.AppealRights;
import org.springframework.stereotype.Component;

/// Looks at the substance of a draft before anybody signs it.
@Component
public class Examining {
    private static final int TOO_SHORT_TO_COMPARE = 80;

    private final AppealRights rights;
    private final SignedTable signed;
    private final Clock clock;

    Examining(AppealRights rights, SignedTable signed, Clock clock) {
        this.rights = rights;
        this.signed = signed;
        this.clock = clock;
    }

    /// What is lacking, whoever may come to sign it.
    public List<Lack> lacks(CaseFile file, Wording wording) {
        return lacks(file, wording, EnumSet.allOf(Post.class));
    }

    /// What is lacking for this post's signature.
    public List<Lack> lacks(CaseFile file, Wording wording, Set<Post> signing) {
        Card card = file.card();
        return Checklist.of(
                wording.about(Matter.of(file).places()),
                card.registered().language(),
                card.registered().weight(),
                explained(card, signing));
    }

    /// An earlier answer of the body that says nearly the same.
    public Optional<Likeness> boilerplate(CaseFile file, Wording wording) {
        String prose = wording.prose();
        return prose.length() < TOO_SHORT_TO_COMPARE
                ? Optional.empty()
                : signed.nearest(file.card().appeal(), file.card().body(), prose)
                        .filter(Likeness::striking);
    }

    /// The right to appeal against what a post would sign today.
    public Optional<AppealRight> right(CaseFile file, Post post) {
        return rights.against(file.card(), post, LocalDate.now(clock));
    }

    /// What the explanation of the right to appeal names, whichever of the posts signs.
    private Set<RemedyPart> explained(Card card, Set<Post> signing) {
        return Stream.of(RemedyPart.values())
                .filter(part -> signing.stream()
                        .allMatch(post -> rights.against(card, post, LocalDate.now(clock))
                                .map(right -> right.parts().contains(part))
                                .orElse(false)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
