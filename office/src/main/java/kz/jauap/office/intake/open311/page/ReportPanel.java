package kz.jauap.office.intake.open311.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.intake.open311.report.Extras;
import kz.jauap.office.intake.open311.report.ReportTable;
import kz.jauap.office.intake.open311.service.Attribute;
import kz.jauap.office.intake.open311.service.Attributes;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.intake.social.media.MediaTable;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// Where a report is, by which app it came, what was answered to the questions of its service, and what of it
/// everybody may read.
@Component
class ReportPanel implements CasePanel {
    private static final int PLACE = 24;

    private final ReportTable reports;
    private final Partners partners;
    private final MediaTable media;
    private final CaseDesk desk;

    ReportPanel(ReportTable reports, Partners partners, MediaTable media, CaseDesk desk) {
        this.reports = reports;
        this.partners = partners;
        this.media = media;
        this.desk = desk;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return reports.of(file.card().appeal()).map(kept -> {
            Extras extras = reports.extras(kept.appeal());
            return new Panel(
                    PLACE,
                    "intake/report",
                    Map.of(
                            "kept", kept,
                            "extras", extras,
                            "app",
                                    partners.find(kept.partner())
                                            .map(Partner::name)
                                            .orElse(""),
                            "answers", answers(file, extras, page),
                            "missing", media.missing(kept.appeal()),
                            "number", file.card().number().alias(),
                            "may", desk.may(Deed.CONSIDER, file, who)));
        });
    }

    /// What nobody asked stands under the app's own word for it.
    private static List<Answer> answers(CaseFile file, Extras extras, Page page) {
        Map<String, Attribute> asked = Attributes.of(file.letter().topic().orElse("")).stream()
                .collect(Collectors.toMap(Attribute::code, Function.identity()));
        return extras.answers().entrySet().stream()
                .map(each -> Optional.ofNullable(asked.get(each.getKey()))
                        .map(question -> answer(question, each.getValue(), page))
                        .orElseGet(() -> new Answer(each.getKey(), String.join(", ", each.getValue()))))
                .toList();
    }

    private static Answer answer(Attribute question, List<String> answers, Page page) {
        return new Answer(
                question.label(page.words(), page.lang()),
                answers.stream()
                        .map(each -> question.named(each, page.words(), page.lang()))
                        .collect(Collectors.joining(", ")));
    }
}
