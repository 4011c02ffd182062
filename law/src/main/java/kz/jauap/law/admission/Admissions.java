package kz.jauap.law.admission;

import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Act;
import kz.jauap.law.statute.Article;
import kz.jauap.law.statute.Implements;

/// Whether and how a registered appeal is considered.
public final class Admissions {

    private Admissions() {}

    /// "The following will not be considered and reviewed: anonymous requests, except when such a request
    /// contains information about criminal offenses being prepared or committed or about a threat to state or
    /// public security, to be immediately redirected to relevant authorities in accordance with their
    /// competence; requests that do not detail the substance" (guide)
    ///
    /// Asked again once the cause has been removed, the answer changes: the body must then consider (art. 5(2),
    /// paraphrase). An alarm overrides everything else.
    @Implements({"A-5.1", "A-5.2", "A-5.3"})
    public static Admission of(Screening found) {
        return switch (found.alarm()) {
            case CRIME, THREAT -> new Admission.RedirectAtOnce();
            case NONE -> withoutAlarm(found);
        };
    }

    /// Where an edition says what is left unconsidered; the Code does so for what it calls messages, proposals,
    /// responses and requests (art. 88(1), paraphrase).
    public static Article article(RegimeId id) {
        return switch (Regimes.of(id).act()) {
            case APPC -> new Article(Act.APPC, "88(1)");
            case LAW221, GUIDE, HOLIDAYS, LABOUR -> new Article(Act.LAW221, "5(1)");
        };
    }

    private static Admission withoutAlarm(Screening found) {
        if (found.authorship() == Authorship.ANONYMOUS) {
            return new Admission.LeaveUnconsidered(LeavingGround.ANONYMOUS);
        }
        if (found.substance() == Substance.NOT_STATED) {
            return new Admission.LeaveUnconsidered(LeavingGround.NO_SUBSTANCE);
        }
        return found.defects().isEmpty() ? new Admission.Consider() : new Admission.Cure(found.defects());
    }
}
