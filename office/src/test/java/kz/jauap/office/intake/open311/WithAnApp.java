package kz.jauap.office.intake.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A city with an app that reports; after every test the balance of its door is exact.
abstract class WithAnApp {
    @Value("${local.server.port}")
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Porter porter;

    @Autowired
    BalanceTable balances;

    @Autowired
    DoorTable doors;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    ReportingApp app;
    long partner;
    LocalDate day;

    @BeforeEach
    void thereIsACityAndAnApp(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        var given = partners.admitApp("Dwellers", Optional.empty());
        partner = given.partner().id();
        app = new ReportingApp(port, given.token());
        day = LocalDate.now(clock);
    }

    @AfterEach
    void theBalanceIsExact() {
        assertThat(balances.between(day, day.plusDays(1))).allMatch(Balance::exact);
    }

    static String[] lamp(String words, String... more) {
        return IntStream.range(0, 6 + more.length)
                .mapToObj(at -> at < 6
                        ? List.of("service_code", "lighting", "address_string", "Сайран", "description", words)
                                .get(at)
                        : more[at - 6])
                .toArray(String[]::new);
    }

    static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/0/service_request_id");
    }

    CaseFile file(Answer answer) {
        return files.open(id(answer)).orElseThrow();
    }

    long mine(Ending ending) {
        return sql.sql("select count(*) from registry_arrival where foreign_id like ? and ending = ?")
                .param("open311/" + partner + "/%")
                .param(ending.name())
                .query(Long.class)
                .single();
    }
}
