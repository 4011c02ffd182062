package kz.jauap.office.intake.wizard;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Terms;
import kz.jauap.law.term.WorkingDay;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.collective.Collective;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.SimilarAnswers;
import kz.jauap.office.signature.ElectronicDoor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page on which an appeal is looked over before it is signed: all that was answered, what is wanting, what it will
/// be worth and what happens next.
@Component
class Review {
    private final Taking taking;
    private final Tray tray;
    private final Rows rows;
    private final ElectronicDoor electronic;
    private final SimilarAnswers similar;
    private final Arithmetic arithmetic;
    private final RegimeInForce inForce;
    private final Calendars calendars;
    private final Clock clock;

    Review(
            Taking taking,
            Tray tray,
            Rows rows,
            ElectronicDoor electronic,
            SimilarAnswers similar,
            Arithmetic arithmetic,
            RegimeInForce inForce,
            Calendars calendars,
            Clock clock) {
        this.taking = taking;
        this.tray = tray;
        this.rows = rows;
        this.electronic = electronic;
        this.similar = similar;
        this.arithmetic = arithmetic;
        this.inForce = inForce;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Puts onto the page what it shows.
    ///
    /// @param says what the draft says, signed with a key
    void onto(ModelAndView drawn, Draft draft, Submission says, Body to, Page page) {
        List<Attachment> files = tray.of(draft.id(), draft.fields());
        Instant now = clock.instant();
        RegimeId regime = WorkingDay.usual(calendars.current())
                .governing(inForce.policy(), now)
                .id();
        drawn.addObject("rows", rows.of(draft.fields(), files, to, page));
        drawn.addObject("doubts", Doubt.of(draft.fields(), taking.lacking(says), !files.isEmpty()));
        drawn.addObject("members", Collective.of(says, regime));
        drawn.addObject("electronic", electronic.open());
        drawn.addObject("similar", similar.to(says.said().text()));
        drawn.addObject("regime", regime.code());
        drawn.addObject("term", term(says, regime, now, page));
        drawn.addObject("to", to);
    }

    /// By when it would be considered, were it signed this moment.
    private Arithmetic.Counted term(Submission says, RegimeId regime, Instant now, Page page) {
        Terms terms = Terms.of(regime, calendars.current());
        return arithmetic.counted(terms.consideration(says.kind(), now, Ground.ORDINARY), page.lang());
    }
}
