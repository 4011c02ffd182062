package kz.jauap.office.registry.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.entry.Timing;

/// What happened in a case, entry by entry, as a sentence to be said.
///
/// @param key of the sentence under `registry.entry.`
/// @param args of the sentence: days, numbers, bodies, officials, words of the law
/// @param words the erasable words that go with it
public record Chronicle(
        Instant at, Actor actor, String key, List<Object> args, Optional<TextRef> words, Audience audience) {

    public enum Audience {
        /// Shown to the applicant too.
        EVERYBODY,
        STAFF
    }

    /// One line of what happened.
    ///
    /// @param earlier what had happened by then
    public static Chronicle of(Journaled journaled, List<Journaled> earlier) {
        Entry entry = journaled.entry();
        return switch (entry) {
            case Receipt receipt -> ReceiptTold.of(journaled, receipt);
            case Admitting admitting -> ReceiptTold.of(journaled, admitting);
            case Routing routing -> routing(journaled, routing, earlier);
            case Considering considering -> considering(journaled, considering);
            case Timing timing -> timing(journaled, timing);
            case Answering answering -> answering(journaled, answering);
            case Corresponding corresponding -> corresponding(journaled, corresponding);
            case Publishing publishing -> publishing(journaled, publishing);
            case Promising promising -> promising(journaled, promising);
            case Instructing instructing -> InstructingTold.of(journaled, instructing);
            case Accounting.Corrected(var field, var before, var after, var reason) ->
                staff(journaled, "card-corrected", field, before.orElse("–"), after.orElse("–"))
                        .saying(reason);
            case Accounting.PlaceCorrected(var _, var _, var _, var _, var reason) ->
                all(journaled, "place-corrected").saying(reason);
            case Grieving grieving -> GrievanceTold.of(journaled, grieving);
        };
    }

    private static Chronicle routing(Journaled at, Routing routing, List<Journaled> before) {
        return switch (routing) {
            case Routing.Assigned(var executor, var instruction) ->
                staff(at, "assigned", new Actor.Official(executor)).saying(instruction);
            case Routing.RedirectedInside(var toBody, var partNumber, var claims, var reason, var _, var _) ->
                all(at, "redirected-inside" + taken(claims, before), new BodyId(toBody), partNumber, claims)
                        .saying(reason);
            case Routing.RedirectedOutside(var toBody, var claims, var reason, var _, var _) ->
                all(at, "redirected-outside" + taken(claims, before), new BodyId(toBody), claims)
                        .saying(reason);
            case Routing.OnwardAsked(var toBody, var reason) ->
                staff(at, "onward-asked", new BodyId(toBody)).saying(reason);
            case Routing.OnwardAllowed(var toBody, var reason) ->
                staff(at, "onward-allowed", new BodyId(toBody)).saying(reason);
            case Routing.OnwardRefused(var reason) -> inside(at, "onward-refused", reason);
            case Routing.HandedOver(var toBody, var proof, var _, var _) ->
                all(at, "handed-over", new BodyId(toBody)).saying(proof);
        };
    }

    /// Which claims went is said where others stayed, and that it was the rest where others had gone before.
    private static String taken(List<Integer> claims, List<Journaled> before) {
        return Routing.Taken.of(claims, before).ending();
    }

    private static Chronicle considering(Journaled at, Considering considering) {
        return switch (considering) {
            case Considering.InquirySent(var _, var question) ->
                all(at, "inquiry-sent").saying(question);
            case Considering.InquiryAnswered(var reply) -> inside(at, "inquiry-answered", reply);
            case Considering.VisitAsked(var day, var place) ->
                staff(at, "visit-asked", day).saying(place);
            case Considering.VisitRefused(var reason) -> inside(at, "visit-refused", reason);
            case Considering.VisitAppointed(var day, var place) ->
                all(at, "visit-appointed", day).saying(place);
            case Considering.VisitHeld(var report) -> staff(at, "visit-held").saying(report);
            case Considering.MeetingAppointed(var when, var setting, var place) ->
                all(at, "meeting-appointed." + setting, when).saying(place);
            case Considering.MeetingHeld(var presence, var minutes) ->
                all(at, "meeting-held." + presence).saying(minutes);
            case Considering.CalledOff(var occasion, var reason) ->
                all(at, "called-off." + occasion).saying(reason);
            case Considering.InvitationAnswered(var occasion, var coming) ->
                all(at, "invitation-answered." + occasion + "." + coming);
            case Considering.PaperAdded(var _, var about) -> inside(at, "paper-added", about);
            case Considering.Noted(var note) -> staff(at, "noted").saying(note);
        };
    }

    private static Chronicle timing(Journaled at, Timing timing) {
        return switch (timing) {
            case Timing.TermTurned(var due, var _) -> all(at, "term-turned", due.ground(), due.considerBy());
            case Timing.ExtensionProposed(var days, var reason) ->
                staff(at, "extension-proposed", days).saying(reason);
            case Timing.ExtensionGranted(var days, var reason, var due, var _, var _) ->
                all(at, "extension-granted", days, due.considerBy()).saying(reason);
            case Timing.ExtensionRefused(var reason) -> inside(at, "extension-refused", reason);
            case Timing.Reminded(var words) -> staff(at, "reminded").saying(words);
        };
    }

    private static Chronicle answering(Journaled at, Answering answering) {
        return switch (answering) {
            case Answering.Submitted(var version) -> staff(at, "submitted", version);
            case Answering.SentBack(var remark) -> staff(at, "sent-back").saying(remark);
            case Answering.Signed(var _, var outcome, var _, var _, var _, var _) -> all(at, "signed", outcome);
            case Answering.Dispatched(var way, var proof) ->
                all(at, "dispatched", way).saying(proof);
        };
    }

    private static Chronicle corresponding(Journaled at, Corresponding corresponding) {
        return switch (corresponding) {
            case Corresponding.ApplicantWrote(var words) ->
                all(at, "applicant-wrote").saying(words);
            case Corresponding.OfficeWrote(var words) -> all(at, "office-wrote").saying(words);
            case Corresponding.Withdrew(var reason) -> all(at, "withdrew").saying(reason);
            case Corresponding.MaterialsAsked _ -> all(at, "materials-asked");
            case Corresponding.MaterialsOpened _ -> all(at, "materials-opened");
            case Corresponding.PaperOpened it -> all(at, "paper-opened").saying(it.title());
            case Corresponding.Told(var notice, var way) -> all(at, "told", notice, way);
            case Corresponding.CameBack(var notice, var way) -> all(at, "came-back", notice, way);
            case Corresponding.WayChosen(var way, var _) ->
                way.map(each -> all(at, "way-chosen", each)).orElseGet(() -> all(at, "way-open"));
            case Corresponding.Called(var notice, var called, var spoken, var words) ->
                all(at, "called", notice, called, spoken).saying(words);
        };
    }

    private static Chronicle publishing(Journaled at, Publishing publishing) {
        return switch (publishing) {
            case Publishing.Allowed _ -> all(at, "publication-allowed");
            case Publishing.Forbidden _ -> all(at, "publication-forbidden");
            case Publishing.Decided(var decision, var reason) ->
                reason.map(all(at, "publication-decided", decision)::saying)
                        .orElseGet(() -> all(at, "publication-decided", decision));
        };
    }

    private static Chronicle promising(Journaled at, Promising promising) {
        return switch (promising) {
            case Promising.Promised(var _, var what, var by, var _) ->
                all(at, "promised", by).saying(what);
            case Promising.Kept(var place, var proof) ->
                all(at, "promise-kept", place).saying(proof);
            case Promising.PutOff(var place, var by, var reason) ->
                all(at, "promise-put-off", place, by).saying(reason);
            case Promising.Lapsed(var place, var by) -> all(at, "promise-lapsed", place, by);
        };
    }

    static Chronicle all(Journaled at, String key, Object... args) {
        return new Chronicle(at.at(), at.actor(), key, List.of(args), Optional.empty(), Audience.EVERYBODY);
    }

    static Chronicle staff(Journaled at, String key, Object... args) {
        return new Chronicle(at.at(), at.actor(), key, List.of(args), Optional.empty(), Audience.STAFF);
    }

    private static Chronicle inside(Journaled at, String key, TextRef words) {
        return staff(at, key).saying(words);
    }

    Chronicle saying(TextRef ref) {
        return new Chronicle(at, actor, key, args, Optional.of(ref), audience);
    }
}
