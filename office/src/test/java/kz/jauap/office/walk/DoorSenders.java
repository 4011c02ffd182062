package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Senders at every door, and a look at what became of what they sent.
abstract class DoorSenders {
    final String root;
    final CaseFiles cases;
    final Journal journal;
    final Clock clock;

    DoorSenders(int port, CaseFiles cases, Journal journal, Clock clock) {
        this.root = "http://localhost:" + port;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    Receipt sent(String form, Map<String, String> fields) {
        Visitor sender = new Visitor(root);
        sender.open("/kk" + form).send(form, fields);
        return Receipt.of(sender);
    }

    String sent(String form, String body) throws Exception {
        try (HttpClient sender = HttpClient.newHttpClient()) {
            var answer = sender.send(
                    HttpRequest.newBuilder(URI.create(root + "/kk" + form))
                            .header("Content-Type", "multipart/form-data;boundary=b")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            return answer.body();
        }
    }
}
