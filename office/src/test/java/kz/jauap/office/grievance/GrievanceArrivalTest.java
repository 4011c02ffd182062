package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Once.KeyReused;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/// A grievance stands in the ledger of arrivals before anything is done about it.
@OfficeTest
@Import(AtWork.class)
class GrievanceArrivalTest {
    private static final BodyId ENERGY = new BodyId("energy");
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant LATE = MORNING.plus(Duration.ofDays(17));
    private static final LocalDate DAY = LocalDate.ofInstant(LATE, Dates.ZONE);

    @Autowired
    Registrar registrar;

    @Autowired
    CaseFiles cases;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Complaining complaining;

    @Autowired
    Arrivals arrivals;

    @Autowired
    BalanceTable balances;

    @Autowired
    Porter porter;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty) {
        almaty.load();
        clock.set(MORNING);
    }

    private Disagreement silence(String words) {
        Registration of = registrar.register(Filings.paper(ENERGY, MORNING, words));
        clock.set(LATE);
        return disagreements.of(cases.open(of.appeal()).orElseThrow()).orElseThrow();
    }

    private static String id(Disagreement of, String reasons, List<String> demands) {
        return "grievance/" + of.file().card().appeal() + "/SILENCE//"
                + Complaint.of(of, reasons, demands, Optional.empty()).fingerprint();
    }

    private Arrival arrival(String id) {
        return arrivals.find(Channel.SITE, id).orElseThrow();
    }

    private Balance site() {
        return balances.between(DAY, DAY).stream()
                .filter(each -> each.door() == Channel.SITE)
                .findFirst()
                .orElseGet(() -> new Balance(Channel.SITE, 0, 0, 0, 0, 0, 0, 0, java.util.Optional.empty()));
    }

    @Test
    void aGrievanceIsAnArrivalOfItsDoorAndItsDay() {
        Disagreement of = silence("Көше шамы");
        Balance before = site();
        Registration filed = complaining.file(of, "Жауап жоқ", List.of("Жауап беру"), Optional.empty());
        assertThat(arrival(id(of, "Жауап жоқ", List.of("Жауап беру")))).satisfies(it -> {
            assertThat(it.ending()).isEqualTo(Ending.REGISTERED);
            assertThat(it.appeal()).hasValue(filed.appeal());
        });
        assertThat(site().received()).isEqualTo(before.received() + 1);
        assertThat(site().registered()).isEqualTo(before.registered() + 1);
        assertThat(site().exact()).isTrue();
        assertThat(complaining.file(of, "Жауап жоқ", List.of("Жауап беру"), Optional.empty()))
                .isEqualTo(filed);
        assertThat(site().received()).isEqualTo(before.received() + 1);
    }

    @Test
    void anotherComplaintOfTheSameThingIsReturnedAndStandsInTheLedger() {
        Disagreement of = silence("Аула шамы");
        complaining.file(of, "Жауап жоқ", List.of(), Optional.empty());
        assertThatThrownBy(() -> complaining.file(of, "Тағы да жауап жоқ", List.of(), Optional.empty()))
                .isInstanceOf(KeyReused.class);
        assertThat(arrival(id(of, "Тағы да жауап жоқ", List.of())).ending()).isEqualTo(Ending.CLOSED);
    }

    @Test
    void whatTheOfficeFellOverIsFiledByThePorterWithTheMomentItCameIn() {
        Disagreement of = silence("Саябақ шамы");
        String payload =
                json.writeValueAsString(Complaint.of(of, "Мерзім өтті", List.of("Жауап беру"), Optional.empty()));
        Arrival fallen = arrivals.receive(
                Channel.SITE, id(of, "Мерзім өтті", List.of("Жауап беру")), payload, Duration.ofMinutes(2));
        porter.go();
        assertThat(arrival(fallen.foreignId()).ending()).isEqualTo(Ending.WAITING);
        clock.set(LATE.plus(Duration.ofMinutes(3)));
        porter.go();
        porter.go();
        Arrival ended = arrival(fallen.foreignId());
        assertThat(ended.ending()).isEqualTo(Ending.REGISTERED);
        CaseFile grievance = cases.open(ended.appeal().orElseThrow()).orElseThrow();
        assertThat(grievance.card().registered().receivedAt()).isEqualTo(fallen.receivedAt());
        assertThat(grievance.letter().claims()).containsExactly("Жауап беру");
        assertThat(cases.open(of.file().card().appeal()).orElseThrow().grown()).hasSize(1);
    }
}
