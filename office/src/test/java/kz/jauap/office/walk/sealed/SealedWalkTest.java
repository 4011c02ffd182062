package kz.jauap.office.walk.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.secrecy.Mark;
import kz.jauap.office.walk.Receipt;
import kz.jauap.office.walk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/// Whatever anybody writes of a crime or a threat in any form of the house, and whatever he encloses, is found nowhere
/// afterwards: in no table, no file and no line of the log.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Thorough
class SealedWalkTest {
    /// Steps that make a case open again.
    private static final Set<String> OPENING = Set.of("urgent");

    /// Steps after which others can no longer be taken.
    private static final Set<String> ENDING = Set.of("redirect", "answer", "leave", "extend", "visit");

    private final String root;
    private final Mark marked;
    private final String mark;
    private final MarkedForm forms;
    private final Map<String, Visitor> officers = new HashMap<>();

    @Autowired
    SealedWalkTest(@Value("${local.server.port}") int port, ApplicationContext office, Clock clock) {
        root = "http://localhost:" + port;
        marked = Mark.in(office);
        mark = marked.word();
        forms = new MarkedForm(marked, LocalDate.now(clock).plusDays(1));
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private Visitor visitor() {
        return new Visitor(root).bring(mark + ".txt", ("Біреу " + mark + " дайындап жатыр").getBytes(UTF_8));
    }

    private Visitor officer(String login) {
        return officers.computeIfAbsent(login, each -> visitor().signIn("kk", each));
    }

    private Receipt reported() {
        Visitor nobody = visitor().open("/kk/threat");
        nobody.send("/threat", forms.filled(MarkedForm.on(nobody, "/threat")));
        assertThat(nobody.status()).as(nobody.text()).isEqualTo(200);
        return Receipt.of(nobody);
    }

    /// An appeal from the desk, given to an executor before anybody saw that it is of a threat.
    private Receipt inHand() {
        Visitor registrar = officer("registrar").open("/kk/staff/intake");
        Map<String, String> desk = forms.filled(MarkedForm.on(registrar, "/staff/intake"));
        desk.putAll(Map.of(
                "door",
                "CHANCELLERY",
                "kind",
                "APPLICATION",
                "sort",
                "PERSON",
                "language",
                "kk",
                "number",
                "850102200024"));
        desk.putAll(Map.of("claims", "Тексеру " + mark, "signed", "yes", "surname", "Тегі" + mark));
        desk.keySet().removeAll(Set.of("threat", "received", "time", "together", "against", "mark", "draft", "do"));
        registrar.send("/staff/intake", desk);
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        Receipt threat = Receipt.of(registrar);
        registrar.open(threat.page() + "/assign");
        registrar.send(
                "/assign",
                Map.of(
                        "executor",
                        registrar
                                .page()
                                .select("label:contains(Қожабеков) input")
                                .attr("value"),
                        "instruction",
                        "Тапсырма " + mark));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        registrar.open(threat.page() + "/urgent").send("/urgent", Map.of("found", "MARK", "reason", "Себебі " + mark));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        return threat;
    }

    private Set<String> steps(Visitor officer, Receipt threat) {
        Set<String> steps = new TreeSet<>();
        for (String link : officer.open(threat.page()).page().select("a[href]").eachAttr("href")) {
            int at = link.indexOf("/staff/case/" + threat.alias() + "/");
            if (at >= 0) {
                steps.add(link.substring(at + ("/staff/case/" + threat.alias() + "/").length()));
            }
        }
        steps.removeIf(step -> step.contains(".") || step.contains("/") || step.contains("?"));
        steps.removeAll(OPENING);
        return steps;
    }

    private Set<String> stepByStep(Visitor officer, Receipt threat) {
        Set<String> sent = new TreeSet<>();
        Set<String> open = steps(officer, threat);
        while (!open.isEmpty()) {
            String next = open.stream()
                    .filter(step -> !ENDING.contains(step))
                    .findFirst()
                    .orElseGet(() -> open.iterator().next());
            sent.addAll(forms.sendAll(officer, threat.page() + "/" + next));
            open.remove(next);
        }
        return sent;
    }

    private void everybodyWritesEverythingEverywhere(Map<String, Set<String>> done) {
        for (String login : List.of("registrar", "executor", "akim", "controller")) {
            Visitor officer = officer(login);
            done.put(login, stepByStep(officer, inHand()));
        }
        Visitor registrar = officer("registrar");
        done.put("registrar, of a report", stepByStep(registrar, reported()));
        Receipt checked = inHand();
        done.put("executor, on site", forms.sendAll(officer("executor"), checked.page() + "/visit"));
        done.put("akim, on site", forms.sendAll(officer("akim"), checked.page() + "/decide"));
        Receipt answered = inHand();
        Visitor executor = officer("executor").open(answered.page() + "/answer");
        Map<String, String> answer = forms.filled(MarkedForm.on(executor, "/answer"));
        answer.put("do", "submit");
        executor.send("/answer", answer);
        done.put("akim approve", forms.sendAll(officer("akim"), answered.page() + "/approve"));
        Receipt told = reported();
        Visitor citizen = visitor().open("/kk/status");
        citizen.send("/status", Map.of("number", told.number(), "code", told.code()));
        done.put("citizen", forms.sendAll(citizen, "/kk/status/" + told.alias()));
    }

    @Test
    void nothingOfAThreatLiesOpenAnywhere(CapturedOutput output) {
        Map<String, Set<String>> done = new TreeMap<>();
        everybodyWritesEverythingEverywhere(done);
        marked.officeGoesItsRound();
        assertThat(done.values().stream().flatMap(Set::stream))
                .contains(
                        "/answer",
                        "/complete",
                        "/decide",
                        "/extend",
                        "/inquiry",
                        "/materials",
                        "/message",
                        "/note",
                        "/qualify",
                        "/redirect",
                        "/remind",
                        "/sign",
                        "/visit",
                        "/write");
        assertThat(marked.tellingTables()).isEmpty();
        assertThat(marked.tellingFiles()).isEmpty();
        assertThat(marked.isIn(output.getAll())).isFalse();
    }
}
