package kz.jauap.office.control.doubt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.recheck.Rechecking;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Proof;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Appeals whose signature is in doubt, and the controller who reads the list of them.
abstract class DoubtedSignatures {
    private static final Iin IIN = new Iin("850101100012");

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    Evidences evidences;

    @Autowired
    Taking taking;

    @Autowired
    Organisation organisation;

    @Autowired
    Rechecking rechecking;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyStaff staff) {
        staff.load();
        clock.release();
    }

    Registration filed(Reason... reasons) {
        Instant now = clock.instant();
        byte[] document = ("Прошу починить фонарь " + UUID.randomUUID()).getBytes(UTF_8);
        Report report = new Report(
                TrustDomain.TEST,
                List.of(reasons),
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty(),
                List.of(),
                new Proof(List.of(), List.of(), List.of(), Optional.empty(), "1", ""));
        UUID evidence = evidences.keep(
                new Presentation(
                        Bytes.of(document), "o.pdf", Bytes.of(document), new Expected.Person(IIN), now, Map.of()),
                report);
        Submission submission = new Written(Fields.with("language", "ru", "text", "Прошу починить фонарь"))
                .submission(organisation.city(), List.of(), now)
                .signed(evidence, now);
        return ((Taken.Registered) taking.take(submission, new Actor.Office(), Optional.empty())).registration();
    }

    /// The line of an appeal, if it stands on any page of the list.
    Optional<String> line(Registration of, String lang) throws Exception {
        Optional<String> line = Optional.empty();
        String page = "/" + lang + "/staff/signatures";
        while (line.isEmpty() && !page.isEmpty()) {
            Document list = opened(page);
            line = list.select("tbody tr").stream()
                    .filter(row -> row.html().contains(of.number().alias()))
                    .map(row -> row.text())
                    .findFirst();
            page = list.select("main a[rel=next]").attr("href");
        }
        return line;
    }

    /// The registrar's time never goes back: other tests may have taken it ahead.
    void later(Registration of, Duration wait) {
        Instant from = of.registeredAt().isAfter(clock.instant()) ? of.registeredAt() : clock.instant();
        clock.set(from.plus(wait));
    }

    Document opened(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(at.as("controller")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }
}
