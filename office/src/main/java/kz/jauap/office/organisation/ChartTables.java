package kz.jauap.office.organisation;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The tables of the organisation read and written as one.
@Repository
class ChartTables {
    private final BodyTable bodies;
    private final UnitTable units;
    private final TopicTable topics;
    private final CompetenceTable competences;
    private final SuperiorTable superiors;

    ChartTables(
            BodyTable bodies,
            UnitTable units,
            TopicTable topics,
            CompetenceTable competences,
            SuperiorTable superiors) {
        this.bodies = bodies;
        this.units = units;
        this.topics = topics;
        this.competences = competences;
        this.superiors = superiors;
    }

    @Transactional(readOnly = true)
    public Chart read() {
        return new Chart(bodies.all(), units.all(), topics.all(), competences.all(), superiors.all());
    }

    /// Writes a whole organisation into an empty office; false when there is one already.
    @Transactional
    public boolean writeFirst(Chart chart) {
        if (bodies.any()) {
            return false;
        }
        chart.bodies().forEach(bodies::insert);
        chart.units().forEach(units::insert);
        chart.topics().forEach(topics::insert);
        chart.competences().forEach(competences::insert);
        chart.superiors().forEach(superiors::insert);
        return true;
    }

    void open(Unit unit) {
        units.insert(unit);
    }

    void describe(BodyId outside, Trilingual name, Trilingual address) {
        bodies.describe(outside, name, address);
    }

    void close(Unit unit, LocalDate day, Optional<String> successor) {
        units.close(unit.id(), day, successor);
    }

    /// Ends a unit on the day its successor begins.
    @Transactional
    public void replace(Unit unit, Unit successor, LocalDate day) {
        units.insert(successor);
        units.close(unit.id(), day, Optional.of(successor.id()));
    }

    @Transactional
    public void entrust(Competence competence) {
        competences.end(
                competence.topic(), competence.district(), competence.validity().since());
        competences.insert(competence);
    }

    @Transactional
    public void placeUnder(Superior superior) {
        superiors.end(superior.body(), superior.signedBy(), superior.validity().since());
        superiors.insert(superior);
    }
}
