package kz.jauap.office.registry.autograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.answer.SignedAnswer;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.IinTable;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Redirecting;
import kz.jauap.office.signature.session.Presented;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// Where the installation wants it, nothing that a head decides on paper goes out without his electronic signature.
@OfficeTest(properties = "jauap.heads-sign=REQUIRED")
@Import(AtWork.class)
class RequiredAutographsTest extends SigningHead {
    private static final Acted REFUSED = Acted.refuse("registry.autograph.required");

    @Autowired
    Autographs autographs;

    @Autowired
    IinTable numbers;

    private String home(AppealId appeal) {
        return "/ru/staff/case/" + town.card(appeal).number().alias();
    }

    private String seen(AppealId appeal) {
        return String.valueOf(Hand.seen(
                office.getBean(CaseFiles.class).open(appeal).orElseThrow().history()));
    }

    /// Signs what the form led to; before that nothing has happened.
    private void sign(AppealId appeal, ResultActions form) throws Exception {
        int entries = town.entries(appeal).size();
        String path = LedTo.place(form);
        assertThat(path).contains("/staff/sign/");
        UUID session = session(path);
        assertThat(papers.of(appeal)).as("nothing has gone out").isEmpty();
        assertThat(present(session, signature(session, akims()))).isInstanceOf(Presented.Accepted.class);
        assertThat(town.entries(appeal)).hasSizeGreaterThan(entries);
    }

    @Test
    void noAnswerGoesOutWithThePasswordAlone() throws Exception {
        AppealId appeal = submitted();
        as("akim", get(home(appeal) + "/approve"))
                .andExpect(content().string(not(containsString("name=\"password\""))));
        as("akim", post(home(appeal) + "/sign").param("version", "1").param("password", AlmatyStaff.PASSWORD))
                .andExpect(status().isConflict());
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.APPROVAL);
        assertThat(papers.of(appeal)).isEmpty();
        sign(
                appeal,
                as("akim", post(home(appeal) + "/sign").param("version", "1").param("how", "electronic")));
        assertThat(town.entries(appeal))
                .filteredOn(Answering.Signed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Answering.Signed.class,
                        signed -> assertThat(signed.evidence()).isPresent());
    }

    @Test
    void noExtensionIsGrantedWithoutTheSignature() throws Exception {
        AppealId appeal = inWork();
        office.getBean(Extending.class).propose(town.hand("executor", appeal), 10, "Сараптама күтілуде");
        int entries = town.entries(appeal).size();
        assertThat(office.getBean(Extending.class).grant(town.hand("akim", appeal), "Созылсын"))
                .isEqualTo(REFUSED);
        assertThat(town.entries(appeal)).hasSize(entries);
        sign(
                appeal,
                as(
                        "akim",
                        post(home(appeal) + "/decide")
                                .param("seen", seen(appeal))
                                .param("decision", "GRANT")
                                .param("reason", "Сараптама 10 күнге созылады")));
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Timing.ExtensionGranted.class,
                        granted -> assertThat(granted.evidence()).isPresent());
    }

    @Test
    void noRedirectionOfAHeadGoesOutUnsigned() throws Exception {
        AppealId appeal = town.paper("city");
        var redirecting = office.getBean(Redirecting.class);
        var hand = town.hand("akim", appeal);
        assertThat(redirecting.inside(hand, new BodyId("energy"), List.of(), "Құзыретіне жатады"))
                .isEqualTo(REFUSED);
        assertThat(redirecting.outside(hand, outside(), List.of(), "Құзыретіне жатады"))
                .isEqualTo(REFUSED);
        assertThat(town.entries(appeal)).hasSize(1);
        sign(
                appeal,
                as(
                        "akim",
                        post(home(appeal) + "/redirect")
                                .param("seen", seen(appeal))
                                .param("to", "energy")
                                .param("claims", "1", "2")
                                .param("reason", "Құзыретіне жатады")));
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        redirected -> assertThat(redirected.evidence()).isPresent());
    }

    private BodyId outside() {
        return office.getBean(Organisation.class).outside().getFirst().id();
    }

    @Test
    void whoHasNoNumberInTheStaffListIsToldWhomToAsk() throws Exception {
        AppealId appeal = submitted();
        long akim = town.officer("akim").id();
        var iin = people.iin(akim).orElseThrow();
        numbers.remove(akim);
        try {
            assertThat(autographs.ask(
                            office.getBean(SignedAnswer.class), town.hand("akim", appeal), SignedAnswer.given(1, "")))
                    .isEqualTo(new Asked.Refused("registry.autograph.no-iin"));
            assertThat(autographs.offer(town.who("akim"), town.card(appeal).body()))
                    .isEqualTo(Offer.ONLY);
            as("akim", post(home(appeal) + "/sign").param("version", "1").param("how", "electronic"))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Обратитесь к администратору")));
        } finally {
            numbers.put(akim, iin);
        }
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void theClerksOwnWorkGoesOn() {
        AppealId appeal = town.paper("city");
        assertThat(office.getBean(Redirecting.class)
                        .inside(town.hand("registrar", appeal), new BodyId("energy"), List.of(), "Құзыретіне жатады"))
                .isInstanceOf(Acted.Done.class);
        assertThat(autographs.wanting(town.who("registrar"), BodyId.CITY)).isEqualTo(Optional.empty());
    }
}
