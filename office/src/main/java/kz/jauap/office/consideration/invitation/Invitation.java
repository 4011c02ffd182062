package kz.jauap.office.consideration.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Dates;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Coming;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Setting;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;

/// What the applicant is invited to and what has neither taken place nor been called off.
///
/// @param at the hour, where one was set
/// @param coming what he said last
public record Invitation(
        Occasion occasion,
        LocalDate day,
        Optional<Instant> at,
        Optional<Setting> setting,
        TextRef place,
        Optional<Coming> coming) {

    /// All that stand, a visit first; of each kind the one that was appointed last.
    public static List<Invitation> standing(List<Journaled> history) {
        Map<Occasion, Invitation> standing = new EnumMap<>(Occasion.class);
        for (Journaled each : history) {
            if (each.entry() instanceof Considering considering) {
                follow(standing, considering);
            }
        }
        return List.copyOf(standing.values());
    }

    /// The one of this kind, if it stands.
    public static Optional<Invitation> to(Occasion occasion, List<Journaled> history) {
        return standing(history).stream()
                .filter(each -> each.occasion() == occasion)
                .findFirst();
    }

    /// Whether its hour has come, or its day where no hour was set.
    public boolean begun(Instant now) {
        return at.map(hour -> !hour.isAfter(now)).orElseGet(() -> !day.isAfter(LocalDate.ofInstant(now, Dates.ZONE)));
    }

    private static void follow(Map<Occasion, Invitation> standing, Considering entry) {
        switch (entry) {
            case Considering.VisitAppointed(var day, var place) ->
                standing.put(
                        Occasion.VISIT,
                        new Invitation(
                                Occasion.VISIT, day, Optional.empty(), Optional.empty(), place, Optional.empty()));
            case Considering.MeetingAppointed(var at, var setting, var place) ->
                standing.put(
                        Occasion.MEETING,
                        new Invitation(
                                Occasion.MEETING,
                                LocalDate.ofInstant(at, Dates.ZONE),
                                Optional.of(at),
                                Optional.of(setting),
                                place,
                                Optional.empty()));
            case Considering.VisitHeld _ -> standing.remove(Occasion.VISIT);
            case Considering.MeetingHeld _ -> standing.remove(Occasion.MEETING);
            case Considering.CalledOff(var occasion, var _) -> standing.remove(occasion);
            case Considering.InvitationAnswered(var occasion, var coming) ->
                standing.computeIfPresent(occasion, (_, invitation) -> invitation.answered(coming));
            case Considering.InquirySent _,
                    Considering.InquiryAnswered _,
                    Considering.VisitAsked _,
                    Considering.VisitRefused _,
                    Considering.PaperAdded _,
                    Considering.Noted _ -> {}
        }
    }

    private Invitation answered(Coming said) {
        return new Invitation(occasion, day, at, setting, place, Optional.of(said));
    }
}
