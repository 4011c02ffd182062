package kz.jauap.office.registry.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the applicant and the office write and say to each other.
public sealed interface Corresponding extends Entry {
    record ApplicantWrote(TextRef words) implements Corresponding {}

    record OfficeWrote(TextRef words) implements Corresponding {}

    /// The applicant's statement that he withdraws; it ends nothing by itself.
    record Withdrew(TextRef reason) implements Corresponding {}

    /// The applicant asks to see what was found out.
    record MaterialsAsked() implements Corresponding {}

    /// Materials laid open to the applicant, without what the law keeps secret.
    record MaterialsOpened(TextRef words) implements Corresponding {}

    /// A paper of the case is opened to the applicant.
    ///
    /// @param paper SHA-256 of the paper
    /// @param shown SHA-256 of what he gets: the paper, or a copy whose secrets are covered
    /// @param title under which he gets it
    record PaperOpened(String paper, String shown, TextRef title) implements Corresponding {}

    /// The applicant was told what the law says he must be told, and there is proof of it.
    record Told(Notice notice, Answering.Way way) implements Corresponding {}

    /// What counted as told came back: it never reached him by this way.
    record CameBack(Notice notice, Answering.Way way) implements Corresponding {}

    /// How the applicant wants to be told, and that he lets it suffice.
    ///
    /// @param way empty where he leaves it to the office
    /// @param language tag of the language he wants to be told in
    record WayChosen(Optional<Answering.Way> way, String language) implements Corresponding {
        /// What he can choose from.
        public static final List<Answering.Way> OFFERED = List.of(
                Answering.Way.EMAIL,
                Answering.Way.SMS,
                Answering.Way.CALL,
                Answering.Way.POST,
                Answering.Way.STATUS_PAGE);
    }

    /// An official telephoned the applicant, or tried to.
    ///
    /// @param words whom he spoke to and what was said
    record Called(Notice notice, Instant called, Spoken spoken, TextRef words) implements Corresponding {}

    /// How a telephone call went.
    enum Spoken {
        SPOKEN,
        NO_ANSWER,
        WRONG_NUMBER
    }

    enum Notice {
        REGISTERED,
        REDIRECTED,
        TERM_TURNED,
        EXTENDED,
        LEFT_UNCONSIDERED,
        TAKEN_UP_AGAIN,
        ANSWERED,
        /// The office wrote to him.
        WRITTEN,
        PROMISE_KEPT,
        PROMISE_PUT_OFF,
        PROMISE_LAPSED,
        MATERIALS_OPENED,
        /// The superior ruled on his grievance.
        RULED,
        RULING_CARRIED_OUT,
        /// What was decided about the term his grievance missed.
        MISSED_TERM,
        /// Whose a grievance was found to be: his, or another person's.
        WHOSE_GRIEVANCE,
        /// He may come to a visit of the place or a meeting.
        INVITED,
        /// That visit or meeting does not take place.
        CALLED_OFF
    }
}
