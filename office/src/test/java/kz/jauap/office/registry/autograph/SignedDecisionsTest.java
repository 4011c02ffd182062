package kz.jauap.office.registry.autograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Base64;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
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
        UUID session = redirecting(appeal);
        present(session, signature(session, akims()));
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        redirected -> assertThat(redirected.evidence()).isPresent());
    }

    /// Whose key is right stands in the official's account: the appeal he redirects has another person's number.
    @Test
    void aStrangersKeyIsRefusedByTheOfficialsAccountAndNotByTheAppeal() throws Exception {
        UUID session = redirecting(town.paper("city"));
        Iin another = people.iin(town.officer("deputy").id()).orElseThrow();
        as(
                        "akim",
                        post("/ru/staff/sign/" + session + "/ncalayer")
                                .param("cms", Base64.getEncoder().encodeToString(signature(session, another))))
                .andExpect(content().string(containsString("ИИН вашей учётной записи")))
                .andExpect(content().string(not(containsString("ИИН в обращении"))))
                .andExpect(content().string(not(containsString("что в обращении"))));
    }

    private UUID redirecting(AppealId appeal) throws Exception {
        String home = "/kk/staff/case/" + town.card(appeal).number().alias();
        return session(LedTo.place(as(
                "akim",
                post(home + "/redirect")
                        .param("seen", "1")
                        .param("how", "electronic")
                        .param("to", "energy")
                        .param("claims", "1", "2")
                        .param("reason", "Құзыретіне жатады"))));
    }
}
