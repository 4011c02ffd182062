package kz.jauap.office.registry.autograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.seal.TestSeal;
import kz.jauap.office.signature.session.Presented;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/// Decisions besides the answer that a head signs electronically.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY, "jauap.heads-sign=ALLOWED"})
@Import(AtWork.class)
class SignedDecisionsTest extends SigningHead {
    @Test
    void anExtensionIsGrantedByTheDecisionThatWasSigned() throws Exception {
        AppealId appeal = inWork();
        office.getBean(Extending.class).propose(town.hand("executor", appeal), 10, "Сараптама күтілуде");
        String home = "/ru/staff/case/" + town.card(appeal).number().alias();
        as("akim", get(home + "/decide")).andExpect(content().string(containsString("Подписать ЭЦП")));
        String path = LedTo.place(as(
                "akim",
                post(home + "/decide")
                        .param(
                                "seen",
                                String.valueOf(town.hand("akim", appeal).seen().orElse(3)))
                        .param("how", "electronic")
                        .param("decision", "GRANT")
                        .param("reason", "Сараптама 10 күнге созылады")));
        UUID session = session(path);
        as("akim", get("/ru/staff/sign/" + session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Решение о продлении срока")));
        assertThat(present(session, signature(session, akims()))).isInstanceOf(Presented.Accepted.class);
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Timing.ExtensionGranted.class,
                        granted -> assertThat(granted.evidence()).isPresent());
        assertThat(Printed.text(copies.bytes(papers.of(appeal).getFirst().hash())))
                .contains(
                        "Сараптама 10 күнге созылады",
                        town.card(appeal).number().text());
    }

    @Test
    void aRedirectionIsDoneByTheLetterThatWasSigned() throws Exception {
        AppealId appeal = town.paper("city");
        String home = "/kk/staff/case/" + town.card(appeal).number().alias();
        String path = LedTo.place(as(
                "akim",
                post(home + "/redirect")
                        .param("seen", "1")
                        .param("how", "electronic")
                        .param("to", "energy")
                        .param("claims", "1", "2")
                        .param("reason", "Құзыретіне жатады")));
        UUID session = session(path);
        present(session, signature(session, akims()));
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        redirected -> assertThat(redirected.evidence()).isPresent());
    }
}
