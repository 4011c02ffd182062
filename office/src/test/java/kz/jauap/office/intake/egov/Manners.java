package kz.jauap.office.intake.egov;

import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.registry.arrival.Porter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A gateway that writes packages in one manner or another, and what became of them.
abstract class Manners {
    static final String PACKAGES = "/api/v1/packages";

    /// How packages are written, and when they are answered.
    enum Manner {
        JSON,
        XML,
        JSON_LATER,
        XML_LATER;

        String type() {
            return this == JSON || this == JSON_LATER ? "application/json" : "application/xml";
        }

        boolean later() {
            return this == JSON_LATER || this == XML_LATER;
        }

        byte[] of(Message message) {
            return this == JSON || this == JSON_LATER ? message.json() : message.xml();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Porter porter;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private Signatory signatory;
    Gateway gateway;
    long before;

    @BeforeEach
    void thereIsATownWithAGateway(@Autowired ApplicationContext office) {
        OutsideTown.in(office).at("2026-11-26T10:00");
        signatory = Signatory.in(office);
        gateway =
                new Gateway(port, partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty()));
        before = appeals();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    long appeals() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }

    Answer hand(String id, Message message, Manner manner) {
        Answer answer = gateway.post(
                PACKAGES,
                manner.type(),
                id,
                manner.of(message),
                request -> manner.later() ? request.header("Prefer", "respond-async") : request);
        if (manner.later()) {
            porter.go();
        }
        return answer;
    }

    Message message(String words) {
        return signatory.message(words);
    }
}
