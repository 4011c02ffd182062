package kz.jauap.office.intake.egov;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.office.intake.api.LegalNumberJson;
import kz.jauap.office.intake.voucher.Voucher;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.grammar.ByAct;

/// The electronic voucher: that an appeal was accepted, when, by whom, under which number, and until when it is
/// considered.
///
/// @param acceptedBy surname and initials of who accepted it, or that the system did
/// @param considerBy the last day of the legal term, only where the law governs
/// @param answerBy the city's own service standard, only where the law does not
/// @param trackingCode for the applicant: opens the status page together with the number
/// @param page where the status page opens by itself
/// @param pdf where the voucher is as a PDF, for who shows the partner's token
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record VoucherAnswer(
        String number,
        String alias,
        LegalNumberJson legalNumber,
        boolean official,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        LocalDate registrationDay,
        String acceptedBy,
        String body,
        String bodyName,
        String applicant,
        int files,
        List<LackAnswer> lacking,
        Optional<LocalDate> considerBy,
        Optional<LocalDate> answerBy,
        Optional<String> regime,
        String trackingCode,
        String page,
        String pdf) {

    /// A requisite that a full appeal would have.
    public record LackAnswer(Requisite requisite, String text) {}

    static VoucherAnswer of(Voucher voucher, String pdf, Words words, Lang lang) {
        var card = voucher.card();
        var registered = card.registered();
        boolean legal = card.due().legal();
        var last = Optional.of(card.due().considerBy());
        return new VoucherAnswer(
                card.number().text(),
                card.number().alias(),
                LegalNumberJson.of(card.legalNumber()),
                voucher.official(),
                registered.receivedAt().atZone(Dates.ZONE).toOffsetDateTime(),
                card.registeredAt().atZone(Dates.ZONE).toOffsetDateTime(),
                registered.registrationDay(),
                voucher.acceptor().orElseGet(() -> words.say(lang, "intake.voucher.system")),
                voucher.body().id().value(),
                voucher.body().name().in(lang),
                voucher.applicant(),
                voucher.files(),
                voucher.lacking().stream()
                        .map(each -> new LackAnswer(
                                each,
                                words.say(
                                        lang,
                                        ByAct.key(
                                                "law.requisite." + each.name(),
                                                card.due().regime()))))
                        .toList(),
                legal ? last : Optional.empty(),
                legal ? Optional.empty() : last,
                card.due().regime().map(RegimeId::code),
                voucher.code().grouped(),
                voucher.link().url(),
                pdf);
    }
}
