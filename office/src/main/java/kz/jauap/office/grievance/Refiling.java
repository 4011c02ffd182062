package kz.jauap.office.grievance;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Handling;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Once.KeyReused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Files the grievances that stand in the ledger while whoever took them could not: the office went dark in between.
@Component
@Order(Handling.FIRST)
class Refiling implements Handling {
    private final Complaining complaining;
    private final Disagreements disagreements;
    private final CaseFiles files;
    private final JsonMapper json;

    Refiling(Complaining complaining, Disagreements disagreements, CaseFiles files, JsonMapper json) {
        this.complaining = complaining;
        this.disagreements = disagreements;
        this.files = files;
        this.json = json;
    }

    @Override
    public boolean handles(Arrival arrival) {
        return arrival.foreignId().startsWith(Complaining.SCOPE + "/");
    }

    @Override
    public Outcome handle(Arrival arrival, String payload) {
        Complaint complaint = json.readValue(payload, Complaint.class);
        Disagreement of = files.open(complaint.appeal())
                .flatMap(file -> disagreements.of(file, complaint.cause()))
                .orElseThrow();
        try {
            return new Outcome.Registered(
                    complaining.register(of, complaint, arrival.receivedAt()).appeal());
        } catch (KeyReused filedOtherwise) {
            return new Outcome.Closed(Why.RETURNED);
        }
    }

    @Override
    public Optional<Legible> legible(Arrival arrival, String payload) {
        Complaint complaint = json.readValue(payload, Complaint.class);
        List<Legible.Line> demands = complaint.demands().stream()
                .map(demand -> new Legible.Line("registry.claims", demand))
                .toList();
        return Optional.of(new Legible("", complaint.reasons(), demands, Optional.empty(), List.of()));
    }
}
