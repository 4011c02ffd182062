package kz.jauap.office.routing;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Qualification;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.stereotype.Component;

/// Says what an appeal, asked for in plain words, is in law and what it is about; the applicant's words stay his.
@Component
public class Qualifying {
    private final CaseActs acts;
    private final LetterTable letters;
    private final Organisation organisation;

    Qualifying(CaseActs acts, LetterTable letters, Organisation organisation) {
        this.acts = acts;
        this.letters = letters;
        this.organisation = organisation;
    }

    /// Records what a clerk found it to be.
    ///
    /// @param against whom it names, where it turns out to be a complaint
    public Acted qualify(Hand hand, Qualification qualification, List<String> against, String reason) {
        return acts.act(hand, Deed.ASSIGN, Qualifying::barred, desk -> {
            if (!known(qualification)) {
                return Acted.refuse("routing.refused.unknown-matter");
            }
            if (qualification.equals(standing(desk.file())) && against.isEmpty()) {
                return Acted.refuse("routing.refused.qualified-so");
            }
            return Acted.of(entry(desk, qualification, against, reason));
        });
    }

    private Receipt.Qualified entry(OnDesk desk, Qualification qualification, List<String> against, String reason) {
        if (qualification.kind() == Kind.COMPLAINT) {
            letters.complaining(desk.card().appeal(), against);
        }
        return new Receipt.Qualified(
                qualification.kind(), qualification.topic(), qualification.district(), desk.text(reason));
    }

    private boolean known(Qualification qualification) {
        return qualification.topic().stream()
                        .allMatch(topic -> organisation.topic(topic).isPresent())
                && qualification.district().stream()
                        .allMatch(district -> organisation.find(district).isPresent());
    }

    /// How an appeal is qualified as it stands.
    public static Qualification standing(CaseFile file) {
        return new Qualification(file.card().kind(), file.topic(), file.district());
    }

    /// Why nothing can be qualified any more.
    public static Optional<String> barred(CaseFile file) {
        return file.card().stage().inHand() ? Optional.empty() : Optional.of("routing.refused.not-in-hand");
    }
}
