package kz.jauap.office.consideration.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.consideration.Completing;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.consideration.Findings;
import kz.jauap.office.consideration.Inquiring;
import kz.jauap.office.consideration.Leaving;
import kz.jauap.office.consideration.Visiting;
import kz.jauap.office.consideration.Writing;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import org.springframework.stereotype.Component;

/// The steps of consideration.
@Component
class ConsiderationSteps implements LawfulSteps {
    private final CaseDesk desk;
    private final Visiting visiting;
    private final Offer decision = new Offer(4, "consideration.decide.step", "decide", Deed.DECIDE, DecidePage::barred);
    private final List<Offer> offers;

    ConsiderationSteps(CaseDesk desk, Visiting visiting, Extending extending) {
        this.desk = desk;
        this.visiting = visiting;
        this.offers = List.of(
                new Offer(6, "consideration.take-up.step", "take-up", Deed.DECIDE, Leaving::barredTakingUp),
                new Offer(8, "consideration.report.step", "visit-report", Deed.CONSIDER, visiting::barredReport),
                new Offer(9, "consideration.reply.step", "inquiry-answer", Deed.CONSIDER, Inquiring::barredReply),
                new Offer(36, "consideration.complete.step", "complete", Deed.ATTACH, Completing::barred),
                new Offer(40, "consideration.inquiry.step", "inquiry", Deed.CONSIDER, Findings::barred),
                new Offer(42, "consideration.visit.step", "visit", Deed.CONSIDER, Findings::barred),
                new Offer(44, "consideration.write.step", "write", Deed.CONSIDER, Writing::barred),
                new Offer(50, "consideration.extend.step", "extend", Deed.PROPOSE, extending::barred),
                new Offer(60, "consideration.leave.step", "leave", Deed.PROPOSE, Leaving::barred),
                new Offer(90, "consideration.note.step", "note", Deed.NOTE, _ -> Optional.empty()));
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        Stream<Offer> his = visiting.barredDeciding(who, file.card()).isEmpty() ? Stream.of(decision) : Stream.empty();
        return Offer.standing(Stream.concat(his, offers.stream()).toList(), who, file, desk);
    }
}
