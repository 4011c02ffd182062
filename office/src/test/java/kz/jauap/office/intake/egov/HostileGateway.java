package kz.jauap.office.intake.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A gateway that is hostile or broken; after every test nothing was registered.
abstract class HostileGateway {
    static final String JSON = "application/json";
    static final String PACKAGES = "/api/v1/packages";

    /// Each test comes an hour after the one before: nobody is held up by its wrong tokens.
    private static final AtomicInteger TESTS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    Signatory signatory;
    Gateway gateway;
    private long before;

    @BeforeEach
    void thereIsACityWithAGateway(@Autowired AlmatyOrganisation almaty, @Autowired ApplicationContext office) {
        almaty.load();
        clock.set(Instant.now().plus(Duration.ofHours(TESTS.incrementAndGet())));
        before = registered();
        signatory = Signatory.in(office);
        gateway =
                new Gateway(port, partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty()));
    }

    @AfterEach
    void nothingWasRegistered() {
        assertThat(registered()).isEqualTo(before);
        clock.release();
    }

    private long registered() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }

    static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").stringValue()).matches("(?s).*[а-я].*");
    }
}
