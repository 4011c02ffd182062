package kz.jauap.office.demo.grievance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Party;

/// A grievance as a person brings it to the superior's chancellery on paper.
final class PaperGrievance {
    private PaperGrievance() {}

    static Submission against(Disagreement of) {
        CaseFile first = of.file();
        Party.Individual person = (Party.Individual) first.applicant();
        Said said = new Said(
                first.letter().language(),
                "Жалоба на ответ по № " + first.card().number().text(),
                "Не согласен с ответом: на место никто не выезжал. Прошу отменить ответ и рассмотреть обращение заново.",
                "Отменить ответ и рассмотреть обращение заново",
                "",
                first.place().orElse(""),
                first.district().orElse(""),
                first.topic().orElse(""),
                of.right().answering().name().in(Lang.RU),
                "Проверки на месте не было",
                2);
        return new Submission(
                        BodyId.CITY,
                        Channel.CHANCELLERY,
                        Form.WRITTEN,
                        Signature.HANDWRITTEN,
                        Kind.COMPLAINT,
                        Urgency.ORDINARY,
                        Optional.empty(),
                        Applicant.person(
                                        person.surname(),
                                        person.given(),
                                        person.patronymic().orElse(""),
                                        person.iin().map(iin -> iin.digits()).orElse(""))
                                .reached(
                                        person.address().postal().orElse(""),
                                        person.address().phone().orElse(""),
                                        person.address().email().orElse("")),
                        List.of(),
                        said,
                        List.of(),
                        Optional.empty(),
                        Optional.<UUID>empty(),
                        Optional.empty())
                .grownFrom(Optional.of(new Origin(
                        Origin.Relation.GRIEVANCE,
                        first.card().appeal().value(),
                        first.card().number().text())));
    }
}
