package kz.jauap.office.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.StatusLink;

/// What a program is told when its appeal is registered.
///
/// @param considerBy the last day of the legal term, only where the law governs
/// @param answerBy the city's own service standard, only where the law does not
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReceiptJson(
        String number,
        String alias,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        LocalDate registrationDay,
        boolean official,
        boolean legalTerm,
        Optional<LocalDate> considerBy,
        Optional<LocalDate> answerBy,
        Optional<String> regime,
        String trackingCode,
        List<DefectJson> defects,
        VoucherJson voucher,
        List<NotKeptJson> filesNotKept) {
    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// A requisite that a full appeal would have.
    record DefectJson(Requisite requisite, String text) {}

    /// Where the voucher is: a page that opens by itself, and the PDF for who sends the tracking code along.
    record VoucherJson(String page, String pdf) {}

    /// A file that was not kept, and why.
    record NotKeptJson(String name, String reason) {}

    static ReceiptJson of(Registration done, List<NotKept> notKept, URI publicUrl, Words words, Lang lang) {
        var registered = done.registered();
        var due = registered.due();
        boolean legal = due.legal();
        String base = publicUrl.toString();
        return new ReceiptJson(
                done.number().text(),
                done.number().alias(),
                time(registered.receivedAt()),
                time(done.registeredAt()),
                registered.registrationDay(),
                legal,
                legal,
                legal ? Optional.of(due.considerBy()) : Optional.empty(),
                legal ? Optional.empty() : Optional.of(due.considerBy()),
                due.regime().map(RegimeId::code),
                done.code().grouped(),
                registered.lacking().stream()
                        .map(each -> new DefectJson(
                                each, words.say(lang, ByAct.key("law.requisite." + each.name(), due.regime()))))
                        .toList(),
                new VoucherJson(
                        StatusLink.of(publicUrl, done.number(), done.code()).url(),
                        base + "/api/v1/appeals/" + done.number().alias() + "/voucher.pdf"),
                notKept.stream()
                        .map(each -> new NotKeptJson(each.name(), words.say(lang, each.key())))
                        .toList());
    }

    static OffsetDateTime time(Instant at) {
        return at.atZone(ALMATY).toOffsetDateTime();
    }
}
