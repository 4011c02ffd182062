package kz.jauap.office.grievance.watch;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.grievance.ruling.Returning;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What a grievance obliges to, on the controller's board and on the page of whom it obliges.
@OfficeTest(properties = "jauap.grievance.every=P1D")
@Import(AtWork.class)
class GrievanceTermsTest extends WorkingTown {
    private static final String HAND_UP = "HAND_UP";
    private static final String RULE = "RULE";

    private final Aggrieved aggrieved;
    private final Returning returning;
    private final GrievanceTerms terms;
    private final People people;

    @Autowired
    GrievanceTermsTest(ApplicationContext office) {
        super(office);
        this.aggrieved = new Aggrieved(office, town);
        this.returning = office.getBean(Returning.class);
        this.terms = office.getBean(GrievanceTerms.class);
        this.people = office.getBean(People.class);
    }

    private List<GrievanceTerms.Line> of(AppealId appeal) {
        return terms.seen(people.access(town.who("controller")).sight()).stream()
                .filter(line -> line.row().appeal().equals(appeal))
                .toList();
    }

    private List<String> owed(AppealId appeal) {
        return of(appeal).stream().map(line -> line.kind().name()).toList();
    }

    private AppealId ruled(AppealId of, Ruling ruling) throws Exception {
        AppealId grievance = aggrieved.signedGrievance(of);
        forms.sent("executor", grievance, "ruling", "ruling", ruling.name(), "reasons", "Актіде қараусыз қалған")
                .andExpect(status().is3xxRedirection());
        return grievance;
    }

    /// Under the guide's law the superior asks for the file: fifteen days, as for any materials.
    @Proves(G8)
    @Test
    void theFileIsHandedUpAndTheGrievanceConsideredInTime() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = aggrieved.signedGrievance(of);
        assertThat(of(of)).singleElement().satisfies(line -> {
            assertThat(line.kind().name()).isEqualTo(HAND_UP);
            assertThat(line.by())
                    .isEqualTo(town.card(grievance).registered().receiptDay().plusDays(15));
        });
        assertThat(of(grievance)).singleElement().satisfies(line -> {
            assertThat(line.kind().name()).isEqualTo(RULE);
            assertThat(line.by()).isEqualTo(town.card(grievance).due().considerBy());
        });
        String number = town.card(of).number().text();
        for (String lang : List.of("kk", "ru", "en")) {
            forms.opened("controller", "/" + lang + "/staff/control")
                    .andExpect(content().string(containsString(number)));
        }
        forms.opened("controller", "/ru/staff/control?body=roads")
                .andExpect(content().string(not(containsString(number))));
        forms.opened("energy.head", "/ru/staff/grievances").andExpect(content().string(containsString(number)));
        forms.opened("energy.head", forms.casePage(of))
                .andExpect(content().string(containsString("Передайте дело в вышестоящий орган до ")));
        forms.sent("energy.registrar", of, "hand-up", "words", "Акт 14-папкада").andExpect(status().is3xxRedirection());
        assertThat(owed(of)).isEmpty();
        forms.opened("energy.head", "/ru/staff/grievances").andExpect(content().string(not(containsString(number))));
    }

    @Proves(G8)
    @Test
    void whatTheSuperiorDecidedIsWatchedUntilItIsDone() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = ruled(of, Ruling.CHANGED);
        aggrieved.sign(grievance, "akim", Outcome.SATISFIED);
        assertThat(owed(of)).containsExactlyInAnyOrder(HAND_UP, "CARRY_BACK");
        assertThat(owed(grievance)).isEmpty();
        returning.round();
        assertThat(owed(of)).containsExactly("CARRY_OUT");
        forms.sent("energy.head", of, "ruling-carried-out", "proof", "№ 3 акт").andExpect(status().is3xxRedirection());
        forms.sentHavingSeen(1, "energy.head", of, "ruling-carried-out", "proof", "7-1245")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Если вы нажали дважды")))
                .andExpect(content().string(containsString("7-1245")))
                .andExpect(content().string(not(containsString("повторное нажатие"))));
        assertThat(owed(of)).isEmpty();
        String panel = Jsoup.parse(forms.opened("energy.head", forms.casePage(of))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .expectFirst("section[aria-labelledby=ruled]")
                .text();
        assertThat(panel)
                .containsPattern("Исполнено .*2026.* · \\S+ \\S\\.")
                .contains("№ 3 акт")
                .doesNotContain("Решение ещё не исполнено");
    }

    @Test
    void anAnswerAnewIsWatchedUntilItIsSigned() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = ruled(of, Ruling.ANNULLED);
        aggrieved.sign(grievance, "akim", Outcome.SATISFIED);
        returning.round();
        assertThat(of(of)).singleElement().satisfies(line -> {
            assertThat(line.kind().name()).isEqualTo("ANSWER_ANEW");
            assertThat(line.by()).isEqualTo(town.card(of).due().considerBy());
        });
        aggrieved.sign(of, "energy.head", Outcome.SATISFIED);
        assertThat(owed(of)).isEmpty();
    }
}
