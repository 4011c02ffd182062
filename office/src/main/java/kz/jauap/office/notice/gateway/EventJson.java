package kz.jauap.office.notice.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.api.LegalNumberJson;
import kz.jauap.office.intake.egov.PackageAnswer;
import kz.jauap.office.intake.egov.wire.FileJson;
import kz.jauap.office.registry.card.Stage;

/// One thing a partner is told of a package. The same message id and sequence are the same event, however often it
/// comes.
///
/// @param about what became of the package, where that is what is told
/// @param appeal how the appeal stands after what happened
/// @param answer the answer, where it was given
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EventJson(
        String messageId,
        int sequence,
        Event.Kind kind,
        OffsetDateTime at,
        Optional<PackageAnswer> about,
        Optional<AppealNow> appeal,
        Optional<AnswerJson> answer) {

    /// How an appeal, or a part of it, stands.
    ///
    /// @param considerBy the last day of the legal term, only where the law governs
    /// @param answerBy the city's own service standard, only where the law does not
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AppealNow(
            String number,
            String alias,
            LegalNumberJson legalNumber,
            Stage stage,
            Optional<LocalDate> considerBy,
            Optional<LocalDate> answerBy,
            String bodyName,
            TextJson text) {}

    /// What happened, in the words that the applicant reads.
    record TextJson(String kk, String ru, String en) {}

    /// The answer as a letter.
    ///
    /// @param letter the PDF, sealed where the office has a seal
    /// @param seal the detached signature over the PDF
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AnswerJson(Outcome outcome, String outcomeText, FileJson letter, Optional<Bytes> seal) {}
}
