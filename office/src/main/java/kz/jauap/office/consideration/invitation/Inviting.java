package kz.jauap.office.consideration.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.consideration.Findings;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Coming;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Presence;
import kz.jauap.office.registry.entry.Considering.Setting;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Meetings with the applicant about his case; they move no term, and whoever cannot come loses nothing by it.
@Component
public class Inviting {
    private final CaseActs acts;
    private final Journal journal;
    private final Clock clock;

    Inviting(CaseActs acts, Journal journal, Clock clock) {
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    public Acted invite(Hand hand, Instant at, Setting setting, String place) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                Inviting::barred,
                desk -> at.isAfter(clock.instant())
                        ? Acted.of(new Considering.MeetingAppointed(at, setting, desk.text(place)))
                        : Acted.refuse("consideration.invitation.refused.past"));
    }

    /// Writes down what came of a meeting.
    public Acted held(Hand hand, Presence presence, String minutes) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                this::barredMinutes,
                desk -> Acted.of(new Considering.MeetingHeld(presence, desk.text(minutes))));
    }

    public Acted callOff(Hand hand, Occasion occasion, String reason) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                Inviting::barredCallingOff,
                desk -> Invitation.to(occasion, desk.file().history()).isPresent()
                        ? Acted.of(new Considering.CalledOff(occasion, desk.text(reason)))
                        : Acted.refuse("consideration.invitation.refused.none"));
    }

    /// What the applicant says to it; he may change his mind until it begins.
    public Acted answer(CaseFile file, Occasion occasion, Coming coming) {
        return journal.act(
                file.card().appeal(),
                new Actor.Applicant(),
                held -> held.card().open()
                                && Invitation.to(occasion, held.history())
                                        .filter(each -> !each.begun(clock.instant()))
                                        .filter(each -> !each.coming().equals(Optional.of(coming)))
                                        .isPresent()
                        ? Acted.of(new Considering.InvitationAnswered(occasion, coming))
                        : Acted.refuse("consideration.invitation.refused.none"));
    }

    /// Why nobody can be invited to a meeting now: two at once would be told as one.
    static Optional<String> barred(CaseFile file) {
        return Findings.barred(file)
                .or(() -> Invitation.to(Occasion.MEETING, file.history())
                        .map(_ -> "consideration.invitation.refused.stands"));
    }

    /// Why there is no meeting to tell of.
    Optional<String> barredMinutes(CaseFile file) {
        if (file.card().stage() != Stage.IN_WORK) {
            return Optional.of("consideration.refused.not-in-work");
        }
        Optional<Invitation> meeting = Invitation.to(Occasion.MEETING, file.history());
        if (meeting.isEmpty()) {
            return Optional.of("consideration.invitation.refused.none");
        }
        return meeting.get().begun(clock.instant())
                ? Optional.empty()
                : Optional.of("consideration.invitation.refused.ahead");
    }

    /// Why there is nothing to call off.
    static Optional<String> barredCallingOff(CaseFile file) {
        return file.card().open() && !Invitation.standing(file.history()).isEmpty()
                ? Optional.empty()
                : Optional.of("consideration.invitation.refused.none");
    }
}
