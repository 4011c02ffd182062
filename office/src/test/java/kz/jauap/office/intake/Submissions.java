package kz.jauap.office.intake;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Urgency;

/// Submissions for tests: complete ones, to be varied.
public final class Submissions {
    public static final Applicant OMIROVA = Applicant.person("Өмірова", "Қарлығаш", "Ғаниқызы", "850102200024")
            .reached("Алматы, Абай даңғылы, 10", "+7 700 000 00 00", "");

    public static final Said LAMPS = new Said(
            "kk",
            "Көше шамы",
            "Абай даңғылында шам жанбайды.",
            "Шамды жөндеу\n\n  Жауап беру  ",
            "Алматы қаласының әкімдігі",
            "",
            "",
            "",
            "",
            "",
            1);

    private Submissions() {}

    public static Submission paper(Applicant applicant, Said said) {
        return new Submission(
                BodyId.CITY,
                Channel.CHANCELLERY,
                Form.WRITTEN,
                Signature.HANDWRITTEN,
                Kind.APPLICATION,
                Urgency.ORDINARY,
                Optional.empty(),
                applicant,
                List.of(),
                said,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
