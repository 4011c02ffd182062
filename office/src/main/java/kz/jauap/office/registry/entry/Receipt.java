package kz.jauap.office.registry.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.appeal.RepeatReason;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.signature.Indication;

/// How an appeal came into the books.
public sealed interface Receipt extends Entry {
    /// Accepted and numbered: the one entry every appeal begins with.
    ///
    /// @param receivedAt when it reached the akimat
    /// @param registrationDay the legal day of registration, which may be a later working day
    /// @param weightReason key of the sentence that says why it is official or informal
    /// @param lacking what the voucher names as missing; never a reason to refuse
    /// @param origin what it continues: the appeal it grieves against or is a part of
    /// @param evidence the proof of the e-signature it came with
    /// @param firstContact when the applicant first turned to the akimat with it, where he signed only later
    record Registered(
            String number,
            Instant receivedAt,
            LocalDate receiptDay,
            LocalDate registrationDay,
            Channel channel,
            Form form,
            Signature signature,
            Kind kind,
            ApplicantKind applicant,
            Weight weight,
            String weightReason,
            String language,
            Due due,
            List<Requisite> lacking,
            Urgency urgency,
            Optional<Origin> origin,
            Optional<UUID> evidence,
            Optional<Instant> firstContact)
            implements Receipt, Proven {
        /// When its author began to write it, where nothing of his had come before; a program hands over a second time
        /// what came before, and a part and what was made official are as old as the record they are made of.
        public Optional<Instant> draftBegun() {
            return firstContact.filter(_ -> channel != Channel.EGOV
                    && origin.map(Origin::relation).filter(Registered::asOldAs).isEmpty());
        }

        private static boolean asOldAs(Origin.Relation relation) {
            return switch (relation) {
                case PART, MADE_OFFICIAL -> true;
                case GRIEVANCE -> false;
            };
        }
    }

    /// A clerk said what kind of appeal it is in law and what it is about; told again, the last telling holds.
    /// The day that the applicant was told stays.
    record Qualified(Kind kind, Optional<String> topic, Optional<String> district, TextRef reason) implements Receipt {}

    /// What was missing has been supplied.
    record Completed(List<Requisite> supplied) implements Receipt {}

    /// The body's statutory register is kept by the state platform, whose number has still to come.
    record AwaitsOutsideNumber() implements Receipt {}

    /// The state platform's number, day of registration and, where it states one, last day; told again, the last
    /// telling holds.
    ///
    /// @param due the term from now on
    record NumberedOutside(String number, LocalDate day, Optional<LocalDate> stated, Due due) implements Receipt {}

    /// The author of this informal record signed it: from now on it is considered as the official appeal he made of it,
    /// and nobody answers it here.
    record MadeOfficial(UUID appeal, String number) implements Receipt {}

    /// Its e-signature, not settled when it came, was examined again. Whatever it says, the appeal stays accepted.
    record SignatureChecked(UUID evidence, Indication indication) implements Receipt {}

    /// A person joined it to an earlier appeal, or parted them again; told again of the same appeal, the last telling
    /// holds.
    ///
    /// @param number the earlier appeal's registration number as written then
    /// @param repeat what makes it a repeated one in law; only where it repeats
    record Joined(Bond bond, UUID earlier, String number, Optional<RepeatReason> repeat, TextRef reason)
            implements Receipt {}

    /// How an appeal stands to an earlier one.
    enum Bond {
        /// The same person on the same matter.
        REPEATED,
        /// The same matter, whoever wrote.
        SIMILAR,
        /// Not joined after all.
        NONE
    }
}
