package kz.jauap.office.registry.entry.bytes;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;

/// The permanent code and payload version of every kind of entry. A code, once given, is never reused.
public enum EntryCatalog {
    REGISTERED(101, 1, Receipt.Registered.class),
    COMPLETED(102, 1, Receipt.Completed.class),
    AWAITS_OUTSIDE_NUMBER(103, 1, Receipt.AwaitsOutsideNumber.class),
    NUMBERED_OUTSIDE(104, 1, Receipt.NumberedOutside.class),
    SIGNATURE_CHECKED(105, 1, Receipt.SignatureChecked.class),
    QUALIFIED(106, 1, Receipt.Qualified.class),
    MADE_OFFICIAL(107, 1, Receipt.MadeOfficial.class),
    JOINED(118, 1, Receipt.Joined.class),
    THREAT_RECOGNISED(201, 1, Admitting.ThreatRecognised.class),
    THREAT_DISMISSED(202, 1, Admitting.ThreatDismissed.class),
    LEAVING_PROPOSED(203, 1, Admitting.LeavingProposed.class),
    LEAVING_REFUSED(204, 1, Admitting.LeavingRefused.class),
    LEFT_UNCONSIDERED(205, 1, Admitting.LeftUnconsidered.class),
    TAKEN_UP_AGAIN(206, 1, Admitting.TakenUpAgain.class),
    NAME_SETTLED(207, 1, Admitting.NameSettled.class),
    THREAT_HINTED(208, 1, Admitting.ThreatHinted.class),
    ALARM_TAKEN(209, 1, Admitting.AlarmTaken.class),
    ASSIGNED(301, 1, Routing.Assigned.class),
    REDIRECTED_INSIDE(302, 1, Routing.RedirectedInside.class),
    REDIRECTED_OUTSIDE(303, 1, Routing.RedirectedOutside.class),
    HANDED_OVER(304, 1, Routing.HandedOver.class),
    ONWARD_ASKED(307, 1, Routing.OnwardAsked.class),
    ONWARD_ALLOWED(308, 1, Routing.OnwardAllowed.class),
    ONWARD_REFUSED(309, 1, Routing.OnwardRefused.class),
    INQUIRY_SENT(401, 1, Considering.InquirySent.class),
    INQUIRY_ANSWERED(402, 1, Considering.InquiryAnswered.class),
    VISIT_APPOINTED(403, 1, Considering.VisitAppointed.class),
    VISIT_HELD(404, 1, Considering.VisitHeld.class),
    NOTED(405, 1, Considering.Noted.class),
    TERM_TURNED(501, 1, Timing.TermTurned.class),
    EXTENSION_PROPOSED(502, 1, Timing.ExtensionProposed.class),
    EXTENSION_GRANTED(503, 1, Timing.ExtensionGranted.class),
    EXTENSION_REFUSED(504, 1, Timing.ExtensionRefused.class),
    REMINDED(505, 1, Timing.Reminded.class),
    SUBMITTED(601, 1, Answering.Submitted.class),
    SENT_BACK(602, 1, Answering.SentBack.class),
    SIGNED(603, 1, Answering.Signed.class),
    DISPATCHED(604, 1, Answering.Dispatched.class),
    APPLICANT_WROTE(701, 1, Corresponding.ApplicantWrote.class),
    OFFICE_WROTE(702, 1, Corresponding.OfficeWrote.class),
    TOLD(703, 1, Corresponding.Told.class),
    WITHDREW(704, 1, Corresponding.Withdrew.class),
    MATERIALS_ASKED(705, 1, Corresponding.MaterialsAsked.class),
    MATERIALS_OPENED(706, 1, Corresponding.MaterialsOpened.class),
    WAY_CHOSEN(707, 1, Corresponding.WayChosen.class),
    CALLED(708, 1, Corresponding.Called.class),
    CAME_BACK(709, 1, Corresponding.CameBack.class),
    GRIEVANCE_FILED(801, 1, Grieving.GrievanceFiled.class),
    RULED(802, 1, Grieving.Ruled.class),
    RULING_RECEIVED(803, 1, Grieving.RulingReceived.class),
    FILE_HANDED_UP(804, 1, Grieving.FileHandedUp.class),
    GRIEVANCE_TERM_RESTORED(805, 1, Grieving.TermRestored.class),
    GRIEVANCE_TERM_NOT_RESTORED(806, 1, Grieving.TermNotRestored.class),
    RULING_CARRIED_OUT(807, 1, Grieving.RulingCarriedOut.class),
    RESTORATION_ASKED(1801, 1, Grieving.RestorationAsked.class),
    CONCEDED(1802, 1, Grieving.Conceded.class),
    GRIEVANCE_TAKEN_APART(1804, 1, Grieving.TakenApart.class),
    GRIEVANCE_JOINED_AGAIN(1805, 1, Grieving.JoinedAgain.class),
    GRIEVANCE_STANDS_ALONE(2701, 1, Grieving.StandsAlone.class),
    GRIEVANCE_STANDS_WITH(2702, 1, Grieving.StandsWith.class),
    PROMISED(901, 1, Promising.Promised.class),
    PROMISE_KEPT(902, 1, Promising.Kept.class),
    PROMISE_PUT_OFF(903, 1, Promising.PutOff.class),
    PROMISE_LAPSED(904, 1, Promising.Lapsed.class),
    PUBLICATION_ALLOWED(1001, 1, Publishing.Allowed.class),
    PUBLICATION_FORBIDDEN(1002, 1, Publishing.Forbidden.class),
    PUBLICATION_DECIDED(1003, 1, Publishing.Decided.class),
    HEAD_TOOK_PART(1401, 1, Instructing.TookPart.class),
    HEAD_COMMENTED(1402, 1, Instructing.Commented.class),
    INSTRUCTED(1403, 1, Instructing.Instructed.class),
    INSTRUCTION_DELIVERED(1404, 1, Instructing.Delivered.class),
    INSTRUCTION_ACCEPTED(1405, 1, Instructing.Accepted.class),
    INSTRUCTION_RETURNED(1406, 1, Instructing.Returned.class),
    INSTRUCTION_CARRIED_OUT(1407, 1, Instructing.CarriedOut.class),
    INSTRUCTION_MOVED(1408, 1, Instructing.Moved.class),
    INSTRUCTION_WITHDRAWN(1409, 1, Instructing.Withdrawn.class),
    INSTRUCTION_NUDGED(1410, 1, Instructing.Nudged.class),
    INSTRUCTION_LAPSED(1411, 1, Instructing.Lapsed.class),
    MEETING_APPOINTED(2001, 1, Considering.MeetingAppointed.class),
    MEETING_HELD(2002, 1, Considering.MeetingHeld.class),
    CALLED_OFF(2003, 1, Considering.CalledOff.class),
    INVITATION_ANSWERED(2004, 1, Considering.InvitationAnswered.class),
    VISIT_ASKED(2005, 1, Considering.VisitAsked.class),
    VISIT_REFUSED(2006, 1, Considering.VisitRefused.class),
    PAPER_ADDED(2011, 1, Considering.PaperAdded.class),
    PAPER_OPENED(2012, 1, Corresponding.PaperOpened.class),
    PLACE_CORRECTED(1803, 1, Accounting.PlaceCorrected.class),
    CARD_CORRECTED(1301, 1, Accounting.Corrected.class);

    private static final Map<Integer, EntryCatalog> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(EntryCatalog::code, Function.identity()));
    private static final Map<Class<?>, EntryCatalog> BY_TYPE =
            Stream.of(values()).collect(Collectors.toMap(each -> each.type, Function.identity()));

    private final int code;
    private final int version;
    private final Class<? extends Entry> type;

    EntryCatalog(int code, int version, Class<? extends Entry> type) {
        this.code = code;
        this.version = version;
        this.type = type;
    }

    public int code() {
        return code;
    }

    public int version() {
        return version;
    }

    public Class<? extends Entry> type() {
        return type;
    }

    public static EntryCatalog of(Entry entry) {
        return Optional.ofNullable(BY_TYPE.get(entry.getClass())).orElseThrow();
    }

    public static EntryCatalog of(int code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalStateException("no entry has the code " + code));
    }
}
