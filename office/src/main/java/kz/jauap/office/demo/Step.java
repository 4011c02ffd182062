package kz.jauap.office.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.look.Dates;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering.Coming;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Presence;
import kz.jauap.office.registry.entry.Considering.Setting;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.routing.HandingOver;

/// One deed in a story. Days are counted from the day of receipt; in a redirected part, from the redirection.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Assign.class, name = "ASSIGN"),
    @JsonSubTypes.Type(value = Step.Note.class, name = "NOTE"),
    @JsonSubTypes.Type(value = Step.Inquire.class, name = "INQUIRE"),
    @JsonSubTypes.Type(value = Step.InquiryReply.class, name = "INQUIRY_REPLY"),
    @JsonSubTypes.Type(value = Step.AppointVisit.class, name = "APPOINT_VISIT"),
    @JsonSubTypes.Type(value = Step.ReportVisit.class, name = "REPORT_VISIT"),
    @JsonSubTypes.Type(value = Step.Invite.class, name = "INVITE"),
    @JsonSubTypes.Type(value = Step.SaysComing.class, name = "SAYS_COMING"),
    @JsonSubTypes.Type(value = Step.Meet.class, name = "MEET"),
    @JsonSubTypes.Type(value = Step.ProposeExtension.class, name = "PROPOSE_EXTENSION"),
    @JsonSubTypes.Type(value = Step.GrantExtension.class, name = "GRANT_EXTENSION"),
    @JsonSubTypes.Type(value = Step.RefuseExtension.class, name = "REFUSE_EXTENSION"),
    @JsonSubTypes.Type(value = Step.RedirectInside.class, name = "REDIRECT_INSIDE"),
    @JsonSubTypes.Type(value = Step.RedirectOutside.class, name = "REDIRECT_OUTSIDE"),
    @JsonSubTypes.Type(value = Step.AskOnward.class, name = "ASK_ONWARD"),
    @JsonSubTypes.Type(value = Step.AllowOnward.class, name = "ALLOW_ONWARD"),
    @JsonSubTypes.Type(value = Step.TakeAlarm.class, name = "TAKE_ALARM"),
    @JsonSubTypes.Type(value = Step.HandOver.class, name = "HAND_OVER"),
    @JsonSubTypes.Type(value = Step.ProposeLeaving.class, name = "PROPOSE_LEAVING"),
    @JsonSubTypes.Type(value = Step.Leave.class, name = "LEAVE"),
    @JsonSubTypes.Type(value = Step.Complete.class, name = "COMPLETE"),
    @JsonSubTypes.Type(value = Step.Draft.class, name = "DRAFT"),
    @JsonSubTypes.Type(value = Step.Submit.class, name = "SUBMIT"),
    @JsonSubTypes.Type(value = Step.SendBack.class, name = "SEND_BACK"),
    @JsonSubTypes.Type(value = Step.Sign.class, name = "SIGN"),
    @JsonSubTypes.Type(value = Step.KeepPromise.class, name = "KEEP_PROMISE"),
    @JsonSubTypes.Type(value = Step.Dispatch.class, name = "DISPATCH"),
    @JsonSubTypes.Type(value = Step.AnswerInformally.class, name = "ANSWER_INFORMALLY"),
    @JsonSubTypes.Type(value = Step.Remind.class, name = "REMIND"),
    @JsonSubTypes.Type(value = Step.ApplicantWrites.class, name = "APPLICANT_WRITES"),
    @JsonSubTypes.Type(value = Step.OfficeWrites.class, name = "OFFICE_WRITES"),
    @JsonSubTypes.Type(value = Step.Grieve.class, name = "GRIEVE")
})
sealed interface Step {
    int day();

    LocalTime time();

    record Assign(int day, LocalTime time, String instruction) implements Step {}

    record Note(int day, LocalTime time, String text) implements Step {}

    record Inquire(int day, LocalTime time, String to, String question) implements Step {}

    record InquiryReply(int day, LocalTime time, String text) implements Step {}

    record AppointVisit(int day, LocalTime time, int onDay, String place) implements Step {
        LocalDate on(WorkCalendar calendar, LocalDate from) {
            return calendar.firstWorkingOnOrAfter(from.plusDays(onDay));
        }
    }

    record ReportVisit(int day, LocalTime time, String text) implements Step {}

    /// The applicant is invited to a meeting.
    record Invite(int day, LocalTime time, int onDay, LocalTime hour, Setting setting, String place) implements Step {
        Instant at(WorkCalendar calendar, LocalDate from) {
            return calendar.firstWorkingOnOrAfter(from.plusDays(onDay))
                    .atTime(hour)
                    .atZone(Dates.ZONE)
                    .toInstant();
        }
    }

    /// The applicant says whether he comes.
    record SaysComing(int day, LocalTime time, Occasion occasion, Coming coming) implements Step {}

    record Meet(int day, LocalTime time, Presence presence, String text) implements Step {}

    record ProposeExtension(int day, LocalTime time, int days, String reason) implements Step {}

    record GrantExtension(int day, LocalTime time, String reason) implements Step {}

    record RefuseExtension(int day, LocalTime time, String reason) implements Step {}

    /// Sent to another body of the same akimat.
    ///
    /// @param claims places of the claims that go along, counted from 1; empty for the whole
    /// @param part what becomes of it at the other body
    record RedirectInside(int day, LocalTime time, String to, String reason, List<Integer> claims, List<Step> part)
            implements Step {}

    record RedirectOutside(int day, LocalTime time, String to, String reason, List<Integer> claims) implements Step {}

    /// A part's body asks the controller whether it may go on.
    record AskOnward(int day, LocalTime time, String to, String reason) implements Step {}

    record AllowOnward(int day, LocalTime time, String reason) implements Step {}

    /// Whoever is on duty takes the alarm upon himself.
    record TakeAlarm(int day, LocalTime time) implements Step {}

    record HandOver(
            int day,
            LocalTime time,
            String taker,
            String post,
            Optional<String> phone,
            Optional<String> number,
            Routing.By by,
            String proof)
            implements Step {
        HandingOver.Taking taking() {
            return new HandingOver.Taking(taker, post, phone, number, by, proof);
        }
    }

    record ProposeLeaving(int day, LocalTime time, LeavingGround ground, String reason) implements Step {}

    record Leave(int day, LocalTime time, String reason) implements Step {}

    /// The applicant supplies what was missing and the appeal is taken up again.
    record Complete(
            int day, LocalTime time, String reason, boolean signature, Optional<String> text, Optional<String> address)
            implements Step {}

    /// Is written.
    ///
    /// @param measures with `{+20}` for the day twenty days later
    record Draft(int day, LocalTime time, String facts, List<Reply> claims, List<String> measures) implements Step {}

    /// What is answered to one claim.
    record Reply(String fact, Finding finding, String evidence, String norm, Outcome decision) {}

    /// Goes up for approval.
    ///
    /// @param despite why, where something is missing
    record Submit(int day, LocalTime time, Optional<String> despite) implements Step {}

    record SendBack(int day, LocalTime time, String remark) implements Step {}

    /// Is signed.
    ///
    /// @param despite the head's own reason, where something is missing
    record Sign(int day, LocalTime time, Optional<String> despite) implements Step {}

    /// What the answer promised first is done.
    record KeepPromise(int day, LocalTime time, String proof) implements Step {}

    record Dispatch(int day, LocalTime time, Answering.Way way, String proof) implements Step {}

    record AnswerInformally(int day, LocalTime time, String text) implements Step {}

    record Remind(int day, LocalTime time, String words) implements Step {}

    record ApplicantWrites(int day, LocalTime time, String words) implements Step {}

    record OfficeWrites(int day, LocalTime time, String words) implements Step {}

    record Grieve(int day, LocalTime time, String words, List<String> demands) implements Step {}
}
