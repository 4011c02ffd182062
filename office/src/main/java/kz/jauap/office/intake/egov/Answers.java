package kz.jauap.office.intake.egov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.egov.PackageAnswer.ReasonAnswer;
import kz.jauap.office.intake.egov.PackageAnswer.SignatureAnswer;
import kz.jauap.office.intake.voucher.Vouchers;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.Reason;
import org.springframework.stereotype.Component;

/// Writes what partners are answered, in the reader's language.
@Component
public class Answers {
    private static final String REASON = "signature.reason.";

    private final CaseFiles files;
    private final Vouchers vouchers;
    private final Words words;
    private final String base;

    Answers(CaseFiles files, Vouchers vouchers, Words words, Settings settings) {
        this.files = files;
        this.vouchers = vouchers;
        this.words = words;
        this.base = settings.publicUrl().toString();
    }

    public PackageAnswer of(SignedPackage known, Lang lang) {
        return of(known, List.of(), lang);
    }

    /// What became of a package.
    ///
    /// @param notKept files that were not kept, as far as that is known
    PackageAnswer of(SignedPackage known, List<Flaw> notKept, Lang lang) {
        List<Flaw> all = new ArrayList<>(known.reasons());
        all.addAll(notKept);
        return new PackageAnswer(
                known.message(),
                known.state(),
                known.receivedAt().atZone(Dates.ZONE).toOffsetDateTime(),
                known.indication().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SignatureAnswer(known.indication(), known.signer())),
                all.stream().map(each -> reason(each, lang)).toList(),
                known.appeal()
                        .flatMap(files::open)
                        .map(file -> VoucherAnswer.of(
                                vouchers.of(file, lang),
                                base + PackagesApi.PATH + "/" + known.message() + "/voucher.pdf",
                                words,
                                lang)));
    }

    List<ReasonAnswer> reasons(List<Flaw> flaws, Lang lang) {
        return flaws.stream().map(each -> reason(each, lang)).toList();
    }

    private ReasonAnswer reason(Flaw flaw, Lang lang) {
        boolean signature = flaw.key().startsWith(REASON);
        String code = signature ? flaw.key().substring(REASON.length()) : flaw.key();
        return new ReasonAnswer(
                flaw.field(),
                code,
                words.say(lang, flaw.key(), flaw.args().toArray()),
                signature
                        ? Optional.of(words.say(lang, Reader.SIGNER.adviceKey(Reason.valueOf(code))))
                        : Optional.empty());
    }
}
