package kz.jauap.office.intake.official;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.stereotype.Component;

/// Offers an applicant to make his record official, and shows to him and to the staff what became of what.
@Component
class OfficialPanels implements CasePanel, ApplicantPanel {
    private static final int PLACE = 6;

    private final MakingOfficial making;
    private final Journal journal;

    OfficialPanels(MakingOfficial making, Journal journal) {
        this.making = making;
        this.journal = journal;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, SignedIn who, Page page) {
        String door = "/staff/case/";
        return official(file)
                .map(number ->
                        linked("intake.official.became", "intake.official.became.text", number, door + number.alias()))
                .or(() -> informal(file)
                        .map(number -> linked("intake.official.from", from(file), number, door + number.alias())));
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        String home = "/status/" + file.card().number().alias();
        if (making.offered(file)) {
            return Optional.of(new CasePanel.Panel(PLACE, "intake/official/offer", Map.of("path", home + "/official")));
        }
        return official(file)
                .map(number ->
                        linked("intake.official.became", "intake.official.became.text", number, home + "/official"))
                .or(() -> informal(file)
                        .map(number ->
                                linked("intake.official.from", from(file), number, "/status/" + number.alias())));
    }

    /// From when the term counts, by the act that governs the case.
    private static String from(CaseFile file) {
        return ByAct.key("intake.official.from.text", file.card().due().regime());
    }

    private static Optional<RegistrationNumber> official(CaseFile file) {
        return file.official().flatMap(became -> RegistrationNumber.parse(became.number()));
    }

    private Optional<RegistrationNumber> informal(CaseFile file) {
        return file.card()
                .registered()
                .origin()
                .flatMap(Origin::informal)
                .flatMap(informal -> journal.card(new AppealId(informal)))
                .map(card -> card.number());
    }

    private static CasePanel.Panel linked(String title, String text, RegistrationNumber number, String path) {
        return new CasePanel.Panel(
                PLACE,
                "intake/official/linked",
                Map.of("title", title, "text", text, "number", number.text(), "path", path));
    }
}
