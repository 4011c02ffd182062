package kz.jauap.law.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.Authority;
import kz.jauap.law.regime.Regime;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.regime.TermRule;

/// The terms of one regime on one calendar.
public final class Terms {

    private final Regime regime;
    private final WorkingDay workingDay;
    private final WorkCalendar calendar;
    private final Extending extending;

    private Terms(Regime regime, WorkingDay workingDay) {
        this.regime = regime;
        this.workingDay = workingDay;
        this.calendar = workingDay.calendar();
        this.extending = new Extending(regime, calendar);
    }

    public static Terms of(RegimeId id, WorkCalendar calendar) {
        return new Terms(Regimes.of(id), WorkingDay.usual(calendar));
    }

    /// The terms at a body whose working day ends at its own hour.
    public static Terms of(RegimeId id, WorkCalendar calendar, LocalTime endOfWork) {
        return new Terms(Regimes.of(id), new WorkingDay(calendar, endOfWork));
    }

    /// The term to consider an appeal. Where inquiry or visit comes up later, the same receipt and registration
    /// with the new ground give the term anew.
    public Term consideration(Kind kind, LocalDate receipt, LocalDate registration, Ground ground) {
        if (kind == Kind.COMPLAINT && regime.complaint().isPresent()) {
            TermRule rule = regime.complaint().get();
            return count(TermName.COMPLAINT_CONSIDERATION, rule, receipt, registration, ground);
        }
        TermRule rule = switch (ground) {
            case ORDINARY -> regime.ordinary();
            case INQUIRY, SITE_VISIT -> regime.inquiry();
        };
        return count(TermName.CONSIDERATION, rule, receipt, registration, ground);
    }

    /// The same of what is received at a moment.
    public Term consideration(Kind kind, Instant received, Ground ground) {
        return consideration(kind, Almaty.dayOf(received), registrationDay(received), ground);
    }

    /// The term of an appeal whose statutory register is kept elsewhere: counted from the registration there; a last
    /// day stated there holds, also where the count comes to another, unless no lawful act could lead to it.
    public Term consideration(Kind kind, LocalDate receipt, Elsewhere elsewhere, Ground ground) {
        Term counted = consideration(kind, receipt, elsewhere.registration(), ground);
        return elsewhere.holding(counted, latest(kind, receipt, elsewhere.registration()));
    }

    /// The last day to which inquiry and extension together can lead a consideration.
    public LocalDate latest(Kind kind, LocalDate receipt, LocalDate registration) {
        Term longest = consideration(kind, receipt, registration, Ground.INQUIRY);
        return longest.name() == TermName.CONSIDERATION ? extensionCap(longest) : longest.end();
    }

    /// By when an appeal must have been passed on to who is competent, and the applicant told.
    public Term redirection(LocalDate receipt) {
        return from(TermName.REDIRECTION, regime.redirection(), receipt, StepKey.RECEIVED);
    }

    /// By when the applicant must have been told of an extension.
    public Term extensionNotice(LocalDate decided) {
        return from(TermName.EXTENSION_NOTICE, regime.extensionNotice(), decided, StepKey.DECIDED);
    }

    /// By when others must supply what they were asked for; empty where the act sets no term.
    public Optional<Term> materials(LocalDate requested) {
        return regime.materials().map(rule -> from(TermName.MATERIALS, rule, requested, StepKey.REQUESTED));
    }

    /// By when the applicant must have been told of additional control; empty where the act does not know it.
    public Optional<Term> controlNotice(LocalDate decided) {
        return regime.controlNotice().map(rule -> from(TermName.CONTROL_NOTICE, rule, decided, StepKey.DECIDED));
    }

    /// Until when one may complain of an answer.
    public Term grievance(LocalDate learned) {
        return from(TermName.GRIEVANCE, regime.grievance(), learned, StepKey.LEARNED);
    }

    /// The same, where the office itself kept him from complaining for some of these days.
    public Term grievance(LocalDate learned, List<LostDays> barred) {
        return new GivenBack(calendar, regime.grievance()).to(grievance(learned), barred);
    }

    /// By when the body complained of passes complaint and file on; empty where a complaint goes straight to
    /// the superior.
    public Optional<Term> handingUp(LocalDate receipt) {
        return regime.handingUp().map(rule -> from(TermName.HANDING_UP, rule, receipt, StepKey.RECEIVED));
    }

    /// Until when the court can be asked after the superior's decision; empty where the act sets no term.
    public Optional<Term> suit(LocalDate served) {
        return regime.suit().map(rule -> from(TermName.SUIT, rule, served, StepKey.LEARNED));
    }

    /// The term to consider an appeal anew after a superior's ruling, counted from the day of the ruling like
    /// one that came that day.
    public Term renewed(LocalDate ruled, Ground ground) {
        TermRule rule = switch (ground) {
            case ORDINARY -> regime.ordinary();
            case INQUIRY, SITE_VISIT -> regime.inquiry();
        };
        List<Step> steps = new ArrayList<>();
        steps.add(StepKey.RULED.step(rule.article(), ruled));
        return counted(TermName.CONSIDERATION, rule, ruled, steps, ground);
    }

    /// By when a body has to carry out what its superior decided.
    public Term carryingOut(LocalDate ruled) {
        return from(TermName.CARRYING_OUT, regime.carryingOut(), ruled, StepKey.RULED);
    }

    /// The running term extended by so many calendar days, as if decided on its last day.
    ///
    /// @throws IllegalArgumentException if [#extensionBars] names a bar other than day and authority
    public Term extension(Term running, int days) {
        return extending.extended(running, days, running.end());
    }

    /// The running term extended by so many calendar days, decided on a day.
    public Term extension(Term running, int days, LocalDate decided) {
        return extending.extended(running, days, decided);
    }

    /// The latest day an extension of this term may reach, decided on its last day.
    public LocalDate extensionCap(Term running) {
        return extending.cap(running, running.end());
    }

    public LocalDate extensionCap(Term running, LocalDate decided) {
        return extending.cap(running, decided);
    }

    /// Everything that stands against an extension; empty if it is lawful.
    public Set<ExtensionBar> extensionBars(Term running, int days, LocalDate decided, Authority by) {
        return extending.bars(running, days, decided, by);
    }

    /// The staff's own date: the last working day before the term's last, so that nobody is late even for who
    /// counts the day of receipt as the first.
    public LocalDate controlDay(Term term) {
        LocalDate control = calendar.lastWorkingBefore(term.end());
        return control.isBefore(term.anchor()) ? term.anchor() : control;
    }

    /// The day on which something received is registered.
    public LocalDate registrationDay(Instant received) {
        return workingDay.registrationDay(received);
    }

    private Term count(TermName name, TermRule rule, LocalDate receipt, LocalDate registration, Ground ground) {
        List<Step> steps = new ArrayList<>();
        steps.add(StepKey.RECEIVED.step(rule.article(), receipt));
        return switch (rule.anchor()) {
            case REGISTRATION -> {
                steps.add(StepKey.REGISTERED.step(rule.article(), registration));
                yield counted(name, rule, registration, steps, ground);
            }
            case RECEIPT, DECISION, REQUEST, LEARNED -> counted(name, rule, receipt, steps, ground);
        };
    }

    private Term counted(TermName name, TermRule rule, LocalDate anchor, List<Step> steps, Ground ground) {
        switch (ground) {
            case ORDINARY -> {}
            case INQUIRY -> steps.add(StepKey.GROUND_INQUIRY.step(rule.article()));
            case SITE_VISIT -> steps.add(StepKey.GROUND_SITE_VISIT.step(rule.article()));
        }
        return new Counting(calendar, steps).term(name, rule, anchor);
    }

    private Term from(TermName name, TermRule rule, LocalDate anchor, StepKey event) {
        return new Counting(calendar, List.of(event.step(rule.article(), anchor))).term(name, rule, anchor);
    }
}
