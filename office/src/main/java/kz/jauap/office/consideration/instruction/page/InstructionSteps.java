package kz.jauap.office.consideration.instruction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import kz.jauap.office.consideration.instruction.Resolving;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import org.springframework.stereotype.Component;

/// The steps by which heads join in and instruct, and by which those who were instructed do their shares.
@Component
class InstructionSteps implements LawfulSteps {
    private final CaseDesk desk;

    InstructionSteps(CaseDesk desk) {
        this.desk = desk;
    }

    private record Step(int place, String key, String page, Deed deed, BooleanSupplier due) {}

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        if (Resolving.barred(file).isPresent()) {
            return List.of();
        }
        boolean joined = file.card().hands().contains(who.id());
        List<Step> steps = new ArrayList<>(List.of(
                new Step(
                        7,
                        "review",
                        "contributions",
                        Deed.CONTRIBUTE,
                        () -> !Picks.toReview(file, who).isEmpty()),
                new Step(
                        8,
                        "deliver",
                        "contribution",
                        Deed.CONTRIBUTE,
                        () -> !Picks.toDeliver(file, who).isEmpty()),
                new Step(
                        14,
                        "report",
                        "carried-out",
                        Deed.CONTRIBUTE,
                        () -> !Picks.toReport(file, who).isEmpty()),
                new Step(24, "instruct", "instruct", Deed.INSTRUCT, () -> true),
                new Step(66, joined ? "comment" : "take-part", "take-part", Deed.TAKE_PART, () -> true),
                new Step(
                        67,
                        "move",
                        "instruction-day",
                        Deed.INSTRUCT,
                        () -> !Picks.toMove(file).isEmpty()),
                new Step(
                        68,
                        "withdraw",
                        "instruction-withdrawal",
                        Deed.INSTRUCT,
                        () -> !Picks.toWithdraw(file).isEmpty())));
        String base = "/staff/case/" + file.card().number().alias() + "/";
        return steps.stream()
                .filter(each -> desk.may(each.deed(), file, who) && each.due().getAsBoolean())
                .map(each -> new LawfulStep(
                        each.place(), "consideration.instruction." + each.key() + ".step", base + each.page()))
                .toList();
    }
}
