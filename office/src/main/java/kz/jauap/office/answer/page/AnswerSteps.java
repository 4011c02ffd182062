package kz.jauap.office.answer.page;

import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.answer.Outbox;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import org.springframework.stereotype.Component;

/// The steps towards an answer that a case offers.
@Component
class AnswerSteps implements LawfulSteps {
    private final CaseDesk desk;
    private final Outbox outbox;

    AnswerSteps(CaseDesk desk, Outbox outbox) {
        this.desk = desk;
        this.outbox = outbox;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        String base = "/staff/case/" + file.card().number().alias();
        List<LawfulStep> steps = new ArrayList<>();
        switch (file.card().stage()) {
            case REGISTERED, IN_WORK -> {
                if (desk.may(Deed.CONSIDER, file, who)) {
                    steps.add(new LawfulStep(10, "answer.step.draft", base + "/answer"));
                }
            }
            case APPROVAL -> {
                if (desk.may(Deed.SIGN, file, who)) {
                    steps.add(new LawfulStep(5, "answer.step.approve", base + "/approve"));
                }
            }
            case ANSWERED -> {
                if (desk.may(Deed.DISPATCH, file, who) && outbox.holds(file)) {
                    steps.add(new LawfulStep(5, "answer.step.dispatch", "/staff/dispatch"));
                }
            }
            case UNCONSIDERED, REDIRECTED, HANDED_OVER, MADE_OFFICIAL -> {}
        }
        return List.copyOf(steps);
    }
}
