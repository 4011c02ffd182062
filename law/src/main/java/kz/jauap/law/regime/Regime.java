package kz.jauap.law.regime;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.statute.Act;

/// One edition of the rules as immutable data: its days of force and all its numbers.
///
/// @param until last day in force, if it has ended
/// @param verified how far its text has been read
/// @param inquiry term where others must be asked or a site visited
/// @param complaint own term of a complaint, never extended; empty where a complaint runs like any appeal
/// @param materials term in which others must supply what they are asked for, where the act sets one
/// @param controlNotice term to tell the applicant of additional control, where the act knows it
/// @param handingUp term in which the body complained of passes complaint and file on, where it is filed through it
/// @param suit term of a claim before the court, where the act sets one
/// @param carryingOut term in which a body carries out what its superior decided
public record Regime(
        RegimeId id,
        Act act,
        LocalDate since,
        Optional<LocalDate> until,
        Verified verified,
        TermRule ordinary,
        TermRule inquiry,
        Optional<TermRule> complaint,
        TermRule redirection,
        ExtensionRule extension,
        TermRule extensionNotice,
        Optional<TermRule> materials,
        Optional<TermRule> controlNotice,
        TermRule grievance,
        Optional<TermRule> handingUp,
        Optional<TermRule> suit,
        TermRule carryingOut) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(since) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
