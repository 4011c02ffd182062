package kz.jauap.office.intake.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.signature.Reader;
import org.springframework.stereotype.Component;

/// Shows on the case page and to the applicant who signed, and how his signature stands.
@Component
class SignaturePanels implements CasePanel, ApplicantPanel {
    private static final int PLACE = 5;

    private final Signatures signatures;
    private final CaseDesk desk;

    SignaturePanels(Signatures signatures, CaseDesk desk) {
        this.signatures = signatures;
        this.desk = desk;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, SignedIn who, Page page) {
        return panel(
                file,
                "/staff/case/",
                desk.may(Deed.REVEAL, file, who) ? List.of("signed.pdf", "signed.p7s", "evidence.zip") : List.of(),
                Optional.empty());
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        return panel(file, "/status/", List.of("signed.pdf", "signed.p7s"), Optional.of(Reader.SIGNER));
    }

    private Optional<CasePanel.Panel> panel(CaseFile file, String door, List<String> papers, Optional<Reader> reader) {
        String home = door + file.card().number().alias();
        return signatures
                .of(file.card())
                .map(fact -> new CasePanel.Panel(
                        PLACE,
                        "intake/signature",
                        Map.of("fact", fact, "home", home, "papers", papers, "reader", reader)));
    }
}
