package kz.jauap.office.intake.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// The pages of the doors: their balance, what is kept aside, and what a clerk decides on it.
@OfficeTest
@Import(AtWork.class)
class DoorPagesTest extends WatchedDoors {
    @Autowired
    AtWork at;

    @Autowired
    CaseFiles files;

    private String page(String login, String path) throws Exception {
        return web.perform(get(path).with(at.as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<Long> parked() {
        return sql.sql("select id from registry_arrival where ending = 'PARKED' order by id")
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private ResultActions decide(String decision, String reason, Object... arrivals) throws Exception {
        return web.perform(post("/en/staff/doors/parked")
                .with(at.as("registrar"))
                .with(FormToken.sent())
                .param("decision", decision)
                .param("reason", reason)
                .param(
                        "arrival",
                        List.of(arrivals).stream().map(String::valueOf).toArray(String[]::new)));
    }

    private void flood(String run, int messages) throws Exception {
        for (int n = 0; n < messages; n++) {
            web.perform(THERE.vk.message(run + n, n, run.hashCode() & 0xffff, "Message " + n + " of " + run, ""))
                    .andExpect(status().isOk());
        }
        porter.go();
    }

    @Test
    void theControllerSeesTheBalanceTheDoorsAndTheAlarms() throws Exception {
        flood("ledger", 22);
        web.perform(THERE.ok.told("guessed", "{}")).andExpect(status().isForbidden());
        String today = page("controller", "/en/staff/doors");
        assertThat(today).contains("The balance is exact", "Kept aside", "jauap.doors.instagram.app-secret");
        assertThat(today).contains("/api/doors/vk").doesNotContain("has not been looked at");
        town.at("2026-11-25T10:00:00");
        assertThat(page("controller", "/en/staff/doors"))
                .contains("has not been looked at", "The door has been silent since");
        assertThat(page("admin", "/kk/staff/doors?from=2026-11-23&to=2026-11-23"))
                .contains("Баланс дәл");
        web.perform(get("/ru/staff/doors").with(at.as("executor"))).andExpect(status().isForbidden());
        web.perform(get("/ru/staff/doors?from=never").with(at.as("controller"))).andExpect(status().isBadRequest());
    }

    @Test
    void aClerkDecidesOnWhatIsKeptAsideWithAReason() throws Exception {
        flood("parked", 24);
        List<Long> kept = parked();
        assertThat(kept).hasSize(4);
        assertThat(page("registrar", "/en/staff/doors/parked"))
                .contains("Message 20 of parked", "too much from one author");
        decide("DISMISS", " ", kept.get(0)).andExpect(status().isUnprocessableContent());
        assertThat(parked()).hasSize(4);
        decide("DISMISS", "advertising", kept.get(0)).andExpect(status().is3xxRedirection());
        decide("ELSEWHERE", "109", kept.get(1), "no number").andExpect(status().is3xxRedirection());
        decide("RELEASE", "", kept.get(2)).andExpect(status().is3xxRedirection());
        decide("DISMISS", "twice", kept.get(2)).andExpect(status().is3xxRedirection());
        porter.go();
        Balance vk = balances.between(today(), today()).getFirst();
        assertThat(vk.exact()).isTrue();
        assertThat(List.of(vk.received(), vk.closed(), vk.redirected(), vk.parked(), vk.waiting()))
                .containsExactly(24L, 1L, 1L, 1L, 0L);
        assertThat(page("almaly.registrar", "/en/staff/doors/parked")).doesNotContain("of parked");
        web.perform(post("/en/staff/doors/parked")
                        .with(at.as("almaly.registrar"))
                        .with(FormToken.sent())
                        .param("decision", "RELEASE")
                        .param("arrival", String.valueOf(kept.get(3))))
                .andExpect(status().isForbidden());
    }

    @Test
    void aThreatInAFloodRingsWhileItIsKeptAside() throws Exception {
        flood("drowned", 21);
        assertThat(page("registrar", "/en/staff/journal")).doesNotContain("may be reports of a threat");
        web.perform(THERE.vk.message(
                        "drowned-threat", 99, "drowned".hashCode() & 0xffff, "I will blow up the school tomorrow", ""))
                .andExpect(status().isOk());
        porter.go();
        assertThat(page("registrar", "/en/staff/urgent")).contains("may be reports of a threat: 1");
        assertThat(page("registrar", "/en/staff/journal")).contains("may be reports of a threat: 1");
        assertThat(page("almaly.registrar", "/en/staff/journal")).doesNotContain("may be reports of a threat");
        decide("DISMISS", "a quotation", parked().getLast()).andExpect(status().is3xxRedirection());
        assertThat(page("registrar", "/en/staff/urgent")).doesNotContain("may be reports of a threat");
    }

    @Test
    void whatAClerkReadsAsAThreatGoesAheadOfEveryQueue() throws Exception {
        for (int n = 0; n < 6; n++) {
            web.perform(THERE.ok.message("mid:t" + n, "threat" + n, "Завтра в школе будет взрыв, берегитесь", ""))
                    .andExpect(status().isOk());
        }
        porter.go();
        List<Long> kept = parked();
        assertThat(kept).hasSize(1);
        decide("THREAT", "a bomb is announced", kept.getFirst()).andExpect(status().is3xxRedirection());
        porter.go();
        AppealId appeal = new AppealId(sql.sql("select appeal from registry_arrival where id = ?")
                .param(kept.getFirst())
                .query(UUID.class)
                .single());
        assertThat(town.card(appeal).urgency()).isEqualTo(Urgency.THREAT);
    }

    @Test
    void theCasePageShowsWhereItCameFrom() throws Exception {
        web.perform(THERE.vk.comment("p1", 801, 0, 13, "Көшеде шам жоқ")).andExpect(status().isOk());
        porter.go();
        web.perform(THERE.vk.deleted("p2", 801)).andExpect(status().isOk());
        porter.go();
        AppealId appeal = new AppealId(sql.sql("select appeal from registry_arrival where ending = 'REGISTERED'")
                .query(UUID.class)
                .single());
        String number = files.open(appeal).orElseThrow().card().number().alias();
        assertThat(page("registrar", "/en/staff/case/" + number))
                .contains("https://vk.com/wall-7007_12?reply=801", "id13", "deleted by the author");
    }
}
