package kz.jauap.office.walk.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.jauap.office.intake.egov.Gateway;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.secrecy.Mark;
import kz.jauap.office.walk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ApplicationContext;

/// Senders whose every word is marked, the clerk who recognises a threat in it, and a look into everything the office
/// keeps.
abstract class MarkedSenders {
    final int port;
    final Mark mark;
    final MarkedForm forms;

    @Autowired
    Partners partners;

    @Autowired
    CaseFiles files;

    @Autowired
    ApplicationContext office;

    MarkedSenders(int port, ApplicationContext office, Clock clock) {
        this.port = port;
        mark = Mark.in(office);
        forms = new MarkedForm(mark, LocalDate.now(clock).plusDays(1));
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    String root() {
        return "http://localhost:" + port;
    }

    Visitor visitor() {
        return new Visitor(root()).bring(mark.word() + ".pdf", Gateway.document(mark.threat()));
    }

    Visitor registrar() {
        Visitor registrar = visitor();
        registrar.signIn("kk", "registrar");
        return registrar;
    }

    Map<String, String> filled(Visitor visitor, String ending) {
        return forms.filled(MarkedForm.on(visitor, ending));
    }

    private String alias(String number) {
        return files.open(number).orElseThrow().card().number().alias();
    }

    /// The words came in, and after a clerk has recognised what they are nothing tells them.
    void isSealed(String number, CapturedOutput output) {
        var file = files.open(number).orElseThrow();
        assertThat(file.letter().text()).contains(mark.word());
        if (file.card().urgency() != Urgency.THREAT) {
            Visitor registrar = registrar().open("/kk/staff/case/" + alias(number) + "/urgent");
            registrar.send("/urgent", Map.of("found", "MARK", "reason", mark.threat()));
            assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        }
        mark.officeGoesItsRound();
        assertThat(mark.tellingTables()).isEmpty();
        assertThat(mark.tellingFiles()).isEmpty();
        assertThat(mark.isIn(output.getAll())).isFalse();
        assertThat(files.open(number).orElseThrow().letter().text()).contains(mark.word());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root() + path));
    }

    String appeal(boolean threat) {
        return """
                {"kind":"COMPLAINT","language":"kk","subject":"@","text":"@","claims":["@"],"addressee":"@","place":"@",
                "applicant":{"surname":"@","given":"@","patronymic":"@","iin":"850102200024","representative":"@",
                "postalAddress":"@","phone":"@","email":"@@example.kz"},
                "together":[{"type":"FIRM","title":"@","bin":"12"}],
                "complaint":{"against":["@"],"reasons":"@"},"threat":%s}""".replace("@", mark.word()).formatted(threat);
    }

    static String number(Gateway gateway, String message) {
        return gateway.get("/api/v1/packages/" + message)
                .json()
                .at("/voucher/number")
                .stringValue();
    }
}
