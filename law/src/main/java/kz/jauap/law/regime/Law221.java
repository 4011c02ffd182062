package kz.jauap.law.regime;

import static kz.jauap.law.calendar.DayOne.NEXT_DAY;
import static kz.jauap.law.calendar.OnNonWorking.KEEP;
import static kz.jauap.law.calendar.Unit.CALENDAR_DAY;
import static kz.jauap.law.calendar.Unit.MONTH;
import static kz.jauap.law.calendar.Unit.WORKING_DAY;
import static kz.jauap.law.statute.Act.LAW221;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.statute.Implements;

/// The numbers of Law No. 221-III in its edition of 1 January 2020: the regime of the city's guide.
///
/// The law does not say which day is the first nor what a day off changes. The guide promises calendar days, so
/// they run from the day after receipt and stay where they fall.
final class Law221 {

    /// "Requests shall be considered within 15 calendar days of receipt." (guide)
    @Implements("A-8.1")
    static final TermRule ORDINARY =
            new TermRule(15, CALENDAR_DAY, Anchor.RECEIPT, NEXT_DAY, KEEP, LAW221.article("8(1)"));

    /// "Requests that require information from other organizations or officials […] or to make it necessary to
    /// conduct on-site verification shall be considered within 30 calendar days from the date of receipt, with
    /// a decision to be made within the same period." (guide)
    @Implements("A-8.2")
    static final TermRule INQUIRY =
            new TermRule(30, CALENDAR_DAY, Anchor.RECEIPT, NEXT_DAY, KEEP, LAW221.article("8(2)"));

    /// "where it is necessary to conduct additional examination or verification, the consideration period shall
    /// be extended for no more than thirty calendar days" (guide); the head or a deputy head decides (art.
    /// 8(3), paraphrase).
    @Implements({"A-8.3", "A-8.4"})
    static final ExtensionRule EXTENSION =
            new ExtensionRule.Once(30, Set.of(Authority.HEAD, Authority.DEPUTY_HEAD), LAW221.article("8(2), 8(3)"));

    /// "which is communicated to an applicant within three calendar days from the date of extension of the
    /// consideration period" (guide)
    @Implements("A-8.3")
    static final TermRule EXTENSION_NOTICE =
            new TermRule(3, CALENDAR_DAY, Anchor.DECISION, NEXT_DAY, KEEP, LAW221.article("8(2)"));

    /// A body that is not competent passes the appeal on within three working days of receipt and tells the
    /// applicant (paraphrase).
    @Implements("A-7.6")
    static final TermRule REDIRECTION =
            new TermRule(3, WORKING_DAY, Anchor.RECEIPT, NEXT_DAY, KEEP, LAW221.article("7(6)"));

    /// A matter that takes long is put under additional control until it is carried out in full; the applicant
    /// is told within three calendar days of that decision (paraphrase).
    @Implements("A-8.5")
    static final TermRule CONTROL_NOTICE =
            new TermRule(3, CALENDAR_DAY, Anchor.DECISION, NEXT_DAY, KEEP, LAW221.article("8(4)"));

    /// What is requested from other bodies must be supplied within 15 calendar days (paraphrase).
    @Implements("A-9.2")
    static final TermRule MATERIALS =
            new TermRule(15, CALENDAR_DAY, Anchor.REQUEST, NEXT_DAY, KEEP, LAW221.article("9(2)"));

    /// A complaint goes to the superior official or body within three months of learning of the act; a missed
    /// term is no ground to refuse it (paraphrase).
    @Implements("A-12.1")
    static final TermRule GRIEVANCE = new TermRule(3, MONTH, Anchor.LEARNED, NEXT_DAY, KEEP, LAW221.article("12"));

    /// The law names no term in which a superior's decision is carried out, only the duty to watch that it is
    /// (art. 15(2)(3), paraphrase): the body has as long as for an appeal that reaches it that day.
    @Implements("A-15.3")
    static final TermRule CARRYING_OUT =
            new TermRule(15, CALENDAR_DAY, Anchor.DECISION, NEXT_DAY, KEEP, LAW221.article("8(1), 15(2)(3)"));

    static final Regime REGIME = new Regime(
            RegimeId.KZ_LAW221_2020,
            LAW221,
            LocalDate.of(2020, 1, 1),
            Optional.of(LocalDate.of(2021, 6, 30)),
            Verified.FULL_TEXT,
            ORDINARY,
            INQUIRY,
            Optional.empty(),
            REDIRECTION,
            EXTENSION,
            EXTENSION_NOTICE,
            Optional.of(MATERIALS),
            Optional.of(CONTROL_NOTICE),
            GRIEVANCE,
            Optional.empty(),
            Optional.empty(),
            CARRYING_OUT);

    private Law221() {}
}
