package kz.jauap.office.control.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.evidence.Renewals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The controller's list of signatures that do not hold, or were not settled for a day.
@OfficeTest
@Import(AtWork.class)
class DoubtListTest extends DoubtedSignatures {
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
    void whomACaseNamesSeesNothingOfIt(@Autowired JdbcClient sql) throws Exception {
        Registration of = filed(Reason.REVOCATION_UNKNOWN);
        later(of, Duration.ofHours(25));
        assertThat(line(of, "ru")).isPresent();
        sql.sql("insert into registry_named (appeal, place, words, officer, settled) values (?, 0, '', ?, true)")
                .params(of.appeal().value(), at.signedIn("controller").id())
                .update();
        assertThat(line(of, "ru")).isEmpty();
    }

    @Test
    void onlyControllersAndHeadsSeeTheList() throws Exception {
        web.perform(get("/en/staff/signatures").with(at.as("executor"))).andExpect(status().isForbidden());
        web.perform(get("/en/staff/signatures").with(at.as("akim"))).andExpect(status().isOk());
    }
}
