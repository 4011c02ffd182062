package kz.jauap.office.answer;

import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Gives an answer back to its executor with a remark.
@Component
public class SendingBack {
    private final CaseActs acts;

    SendingBack(CaseActs acts) {
        this.acts = acts;
    }

    public Acted sendBack(Hand hand, String remark) {
        return acts.act(hand, Deed.SIGN, desk -> {
            if (desk.card().stage() != Stage.APPROVAL) {
                return Acted.refuse("answer.refused.not-submitted");
            }
            return remark.isBlank()
                    ? Acted.refuse("answer.refused.no-remark")
                    : Acted.of(new Answering.SentBack(desk.text(remark)));
        });
    }
}
