package kz.jauap.office.intake.oral;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// Shows on the case's page how an oral statement was written down, read back and confirmed.
@Component
class OralPanel implements CasePanel {
    private static final int PLACE = 5;

    private final OralRecords records;
    private final SealedRecords sealing;
    private final People people;

    OralPanel(OralRecords records, SealedRecords sealing, People people) {
        this.records = records;
        this.sealing = sealing;
        this.people = people;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        Optional<OralRecord> of = records.of(file.card().appeal());
        of.ifPresent(record -> sealing.seal(record, file));
        return of.map(record -> new Panel(
                PLACE,
                "intake/oral/panel",
                Map.of(
                        "record",
                        record,
                        "writer",
                        people.officer(record.officer()).name().signature(page.lang()))));
    }
}
