package kz.jauap.office.intake.egov;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.api.AppealJson;
import kz.jauap.office.intake.egov.wire.RegistrationJson;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.signature.Expected;
import org.jspecify.annotations.Nullable;

/// A package as it lies in the ledger of arrivals: all that is needed to register it, its files named by their hashes.
///
/// @param id also the owner of its files
/// @param enclosures the signed document first
record Parcel(
        UUID id,
        long partner,
        String message,
        String fingerprint,
        SignedPackage.Answering answering,
        String language,
        AppealJson appeal,
        List<Enclosure> enclosures,
        Bytes signature,
        @Nullable RegistrationJson registration,
        String corrects) {

    Enclosure document() {
        return enclosures.getFirst();
    }

    /// Whose signature the document should bear; empty for a firm that does not say which one it is.
    Optional<Expected> expected() {
        Applicant applicant = submission(Signature.EDS, "").applicant();
        return switch (applicant.sort()) {
            case PERSON ->
                Optional.of(Iin.parse(applicant.number())
                        .<Expected>map(Expected.Person::new)
                        .orElseGet(Expected.AnyPerson::new));
            case FIRM -> Bin.parse(applicant.number()).map(Expected.Firm::new);
            case NAMELESS -> Optional.of(new Expected.AnyPerson());
        };
    }

    /// What is taken in.
    ///
    /// @param signedBy the number in the signer's certificate, for an applicant who gave none; may be empty
    Submission submission(Signature signature, String signedBy) {
        Lang reader = Lang.of(language).orElse(Lang.KK);
        Submission said = appeal.submission(Channel.EGOV, signature, reader, enclosures);
        Applicant named = said.applicant();
        boolean numberless =
                named.sort() == Applicant.Sort.PERSON && named.number().isBlank();
        return numberless && !signedBy.isEmpty() ? said.by(named.numbered(signedBy)) : said;
    }
}
