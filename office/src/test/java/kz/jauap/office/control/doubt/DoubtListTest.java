package kz.jauap.office.control.doubt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
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
import kz.jauap.office.house.OfficeTest;
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
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Proof;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.evidence.Renewals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// The controller's list of signatures that do not hold, or were not settled for a day.
@OfficeTest
@Import(AtWork.class)
class DoubtListTest {
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

    private Registration filed(Reason... reasons) {
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
    private Optional<String> line(Registration of, String lang) throws Exception {
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
    private void later(Registration of, Duration wait) {
        Instant from = of.registeredAt().isAfter(clock.instant()) ? of.registeredAt() : clock.instant();
        clock.set(from.plus(wait));
    }

    @Test
    void whatIsNotSettledForADayIsListedAndNothingIsAskedOfTheApplicant() throws Exception {
        Registration of = filed(Reason.REVOCATION_UNKNOWN);
        assertThat(line(of, "en")).isEmpty();
        later(of, Duration.ofHours(25));
        assertThat(line(of, "en").orElseThrow())
                .contains("Not settled yet", "could not be checked yet", "nothing is asked of the applicant");
        assertThat(line(of, "kk").orElseThrow()).contains("Әлі расталмады");
    }

    @Test
    void whatTurnsOutNotToHoldIsListedAtOnceWithWhatTheLawAsks(@Autowired Journal journal) throws Exception {
        Registration of = filed(Reason.REVOCATION_UNKNOWN);
        rechecking.round();
        later(of, Duration.ofMinutes(6));
        rechecking.round();
        assertThat(line(of, "ru").orElseThrow())
                .contains("Недействительна", "Попросите заявителя подписать заново", "Закон № 221, ст. 6(2)");
        journal.act(of.appeal(), new Actor.Office(), _ -> Acted.of(new Admitting.ThreatRecognised()));
        assertThat(line(of, "en").orElseThrow()).contains("pass it to the competent authority at once");
    }

    private Document opened(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(at.as("controller")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }

    /// Whether a signature holds stands beside its case in every list and over its page.
    @Test
    void aCaseIsTaggedWithWhatItsSignatureIsWorth() throws Exception {
        Map<Registration, String> worth =
                Map.of(filed(), "ЭЦП проверена", filed(Reason.REVOCATION_UNKNOWN), "ЭЦП ещё проверяется");
        for (var each : worth.entrySet()) {
            String alias = each.getKey().number().alias();
            assertThat(opened("/ru/staff/case/" + alias)
                            .select(".casehead .tag")
                            .text())
                    .contains(each.getValue());
            assertThat(opened("/ru/staff/journal?q=" + alias)
                            .select("tr:has(a[href$=" + alias + "]) .tags")
                            .text())
                    .isEqualTo(each.getValue());
        }
    }

    @Test
    void whoSignedForAFirmIsAskedForHisAuthority() throws Exception {
        Registration of = filed(Reason.AUTHORITY_NEEDED);
        later(of, Duration.ofHours(25));
        assertThat(line(of, "en").orElseThrow()).contains("the proof of authority", "art. 6(2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void whatTheYearlyTimeStampCameToIsReported(String lang, @Autowired Renewals renewals) throws Exception {
        filed(Reason.REVOCATION_UNKNOWN);
        renewals.round();
        var report = renewals.reports(1).getFirst();
        assertThat(report.stamped()).isPositive();
        assertThat(opened("/" + lang + "/staff/signatures")
                        .select("section[aria-labelledby=renewals] time")
                        .eachAttr("datetime"))
                .contains(report.at().toString());
    }

    @Test
    void onlyControllersAndHeadsSeeTheList() throws Exception {
        web.perform(get("/en/staff/signatures").with(at.as("executor"))).andExpect(status().isForbidden());
        web.perform(get("/en/staff/signatures").with(at.as("akim"))).andExpect(status().isOk());
    }
}
