package kz.jauap.office.intake.egov;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What a partner is answered about a package.
///
/// @param reasons why it could not be taken as it is, or which of its files were not kept
/// @param voucher the electronic voucher, once the appeal has its number
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PackageAnswer(
        String messageId,
        SignedPackage.State state,
        OffsetDateTime receivedAt,
        Optional<SignatureAnswer> signature,
        List<ReasonAnswer> reasons,
        Optional<VoucherAnswer> voucher) {

    /// How the signature was found.
    public record SignatureAnswer(String indication, String signer) {}

    /// One thing that is wrong.
    ///
    /// @param code permanent name of the reason
    /// @param text what is wrong, in the reader's language
    /// @param advice what can be done; absent where the text says it
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ReasonAnswer(String field, String code, String text, Optional<String> advice) {}
}
