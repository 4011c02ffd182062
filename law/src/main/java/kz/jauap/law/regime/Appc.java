package kz.jauap.law.regime;

import static kz.jauap.law.calendar.OnNonWorking.ROLL_FORWARD;
import static kz.jauap.law.calendar.Unit.MONTH;
import static kz.jauap.law.calendar.Unit.WORKING_DAY;
import static kz.jauap.law.regime.Authority.DEPUTY_HEAD;
import static kz.jauap.law.regime.Authority.HEAD;
import static kz.jauap.law.regime.Authority.HEAD_OF_APPARATUS;
import static kz.jauap.law.statute.Act.APPC;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.calendar.DayOne;
import kz.jauap.law.statute.Implements;

/// The numbers of the Administrative Procedural and Process-Related Code in its four editions.
///
/// The edition of 2021 is held by excerpts and practice: the day of registration counted as the first, the
/// extension's cap is read strictly as two months from registration. The two editions of July 2026 repeat the
/// numbers of December 2025; their own wording is not yet verified.
final class Appc {

    static final Regime OF_2021 = edition(
            RegimeId.KZ_APPC_2021,
            LocalDate.of(2021, 7, 1),
            Optional.of(LocalDate.of(2025, 12, 28)),
            Verified.EXCERPTS,
            DayOne.SAME_DAY,
            new ExtensionRule.UpTo(2, ExtensionRule.CapFrom.ANCHOR, Set.of(HEAD, DEPUTY_HEAD), APPC.article("76(3)")));

    static final Regime OF_2025 = since2025(
            RegimeId.KZ_APPC_2025,
            LocalDate.of(2025, 12, 29),
            Optional.of(LocalDate.of(2026, 6, 30)),
            Verified.FULL_TEXT);

    static final Regime OF_JULY_1 = since2025(
            RegimeId.KZ_APPC_2026_07_01,
            LocalDate.of(2026, 7, 1),
            Optional.of(LocalDate.of(2026, 7, 11)),
            Verified.TAKEN_OVER);

    static final Regime OF_JULY_12 =
            since2025(RegimeId.KZ_APPC_2026_07_12, LocalDate.of(2026, 7, 12), Optional.empty(), Verified.TAKEN_OVER);

    private Appc() {}

    private static Regime since2025(RegimeId id, LocalDate since, Optional<LocalDate> until, Verified verified) {
        Set<Authority> by = Set.of(HEAD, DEPUTY_HEAD, HEAD_OF_APPARATUS);
        return edition(
                id,
                since,
                until,
                verified,
                DayOne.NEXT_DAY,
                new ExtensionRule.UpTo(2, ExtensionRule.CapFrom.DECISION, by, APPC.article("76(3)")));
    }

    /// The consideration takes 15 working days from registration, a complaint 20 without extension, the
    /// redirection three from receipt and the notice of an extension three; a last day off rolls to the next
    /// working day (arts. 65(1), 76(1)-(3), 76(5) and 99). A complaint is filed through its author within three
    /// months and handed up within three working days (arts. 91(4), 92; the six months of an answer that names no
    /// remedy never run, because every letter of the office names one); a suit follows within a month (art. 136);
    /// what was decided is carried out within five working days (art. 86(3)). All paraphrased.
    @Implements({"B-65.1", "B-76.1", "B-76.2", "B-76.3", "B-76.5", "B-86.3", "B-91.4", "B-92.1", "B-99", "B-136.1"})
    private static Regime edition(
            RegimeId id,
            LocalDate since,
            Optional<LocalDate> until,
            Verified verified,
            DayOne dayOne,
            ExtensionRule extension) {
        TermRule consideration = workingDays(15, Anchor.REGISTRATION, dayOne, "76(1)");
        return new Regime(
                id,
                APPC,
                since,
                until,
                verified,
                consideration,
                consideration,
                Optional.of(workingDays(20, Anchor.REGISTRATION, dayOne, "99")),
                workingDays(3, Anchor.RECEIPT, dayOne, "65(1)"),
                extension,
                workingDays(3, Anchor.DECISION, dayOne, "76(3)"),
                Optional.empty(),
                Optional.empty(),
                months(3, "92"),
                Optional.of(workingDays(3, Anchor.RECEIPT, dayOne, "91(4)")),
                Optional.of(months(1, "136")),
                workingDays(5, Anchor.DECISION, dayOne, "86(3)"));
    }

    private static TermRule workingDays(int amount, Anchor anchor, DayOne dayOne, String place) {
        return new TermRule(amount, WORKING_DAY, anchor, dayOne, ROLL_FORWARD, APPC.article(place));
    }

    private static TermRule months(int amount, String place) {
        return new TermRule(amount, MONTH, Anchor.LEARNED, DayOne.NEXT_DAY, ROLL_FORWARD, APPC.article(place));
    }
}
