package kz.jauap.office.control.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What a new answer makes of what an earlier one of the same case promised.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class PromisedAnewTest extends TownWithPromises {
    private static final String CABLE = "Желі 15.12.2026 дейін жөнделеді";
    private static final String LAMP = "Шам 15.12.2026 дейін қойылады";

    private final Journal journal;

    @Autowired
    PromisedAnewTest(ApplicationContext context, Journal journal) {
        super(context);
        this.journal = journal;
    }

    /// A body that gave its answer up is held to what that answer promised; a new one in the same words adds nothing.
    @Test
    void whatANewAnswerPromisesAgainIsPromisedOnce() throws Exception {
        AppealId appeal = answered("energy", CABLE, LAMP).appeal();
        answeredAnew(appeal);
        assertThat(promised(appeal)).containsExactly(CABLE, LAMP);
    }

    /// Whoever was told that it was done, and then that it will be done, waits for it again; for the rest he waits
    /// still.
    @Test
    void whatWasKeptAndIsPromisedAgainIsAPromise() throws Exception {
        AppealId appeal = answered("energy", CABLE, LAMP).appeal();
        forms.sent("energy.executor", appeal, "promise-kept", "promise", "1", "proof", "Кабель протянут")
                .andExpect(status().is3xxRedirection());
        answeredAnew(appeal);
        assertThat(promised(appeal)).containsExactly(CABLE, LAMP, CABLE);
    }

    /// Who was told of another day waits for that one, and for the one that he is told again.
    @Test
    void whatWasPutOffAndIsPromisedAgainIsAPromise() throws Exception {
        AppealId appeal = answered("energy", CABLE, LAMP).appeal();
        forms.sent("energy.head", appeal, "promise-put-off", "promise", "2", "day", "2026-12-25", "reason", "аяз")
                .andExpect(status().is3xxRedirection());
        answeredAnew(appeal);
        assertThat(promised(appeal)).containsExactly(CABLE, LAMP, LAMP);
    }

    /// Who promises now is held to it himself, whatever another promised before him.
    @Test
    void whatAnotherPromisesAgainIsAPromise() throws Exception {
        AppealId appeal = answered("energy", CABLE).appeal();
        answeredAnew(appeal, "energy.registrar");
        assertThat(promised(appeal)).containsExactly(CABLE, CABLE);
    }

    private List<String> promised(AppealId appeal) {
        return promises(appeal).stream()
                .filter(Promising.Promised.class::isInstance)
                .map(Promising.Promised.class::cast)
                .map(each -> journal.words(each.what()).orElseThrow())
                .toList();
    }

    private void answeredAnew(AppealId appeal) throws Exception {
        answeredAnew(appeal, "energy.executor");
    }

    private void answeredAnew(AppealId appeal, String executor) throws Exception {
        act(
                appeal,
                held -> new Grieving.Conceded(
                        UUID.randomUUID(),
                        "СУ-1",
                        LocalDate.of(2026, 11, 25),
                        held.text("Мойындалды"),
                        town.card(appeal).due()));
        act(appeal, held -> new Routing.Assigned(town.officer(executor).id(), held.text("қараңыз")));
        act(appeal, _ -> new Answering.Submitted(1));
        forms.sent("energy.head", appeal, "sign", "version", "1", "password", AlmatyStaff.PASSWORD)
                .andExpect(status().is3xxRedirection());
        assertThat(town.entries(appeal).stream().filter(Answering.Signed.class::isInstance))
                .hasSize(2);
    }

    private void act(AppealId appeal, Function<Held, Entry> entry) {
        journal.act(appeal, new Actor.Office(), held -> Acted.of(entry.apply(held)));
    }
}
