package kz.jauap.office.intake.egov;

import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A town with a state gateway that hands over packages.
abstract class AtTheGateway {
    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Porter porter;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    Town town;
    Signatory signatory;
    private Credentials credentials;
    Gateway gateway;

    @BeforeEach
    void thereIsATownWithAGateway(@Autowired ApplicationContext office) {
        town = OutsideTown.in(office).at("2026-11-23T10:00");
        signatory = Signatory.in(office);
        credentials = partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty());
        gateway = new Gateway(port, credentials);
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    Message signed(String words) {
        return signatory.message(words);
    }

    CaseFile file(Answer answer) {
        return files.open(answer.json().at("/voucher/number").stringValue()).orElseThrow();
    }

    long appeals() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }

    long partner() {
        return credentials.partner().id();
    }
}
