package kz.jauap.office.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Pens;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/// What somebody wants to see in his cabinet, and in which order.
@OfficeTest
@Import(Pens.class)
class WishTest extends CabinetDoor {
    private static final LocalDate TELL_BY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Journal journal;

    @Autowired
    private CaseFiles files;

    private final MockHttpSession browser = new MockHttpSession();

    @Test
    void openAndEndedOnesAreShownApartAndOrderedByDayOrTerm() throws Exception {
        Registration first = opened(MORNING);
        Registration second = opened(MORNING.plus(Duration.ofDays(1)));
        Registration answered = opened(MORNING.plus(Duration.ofDays(2)));
        act(
                first,
                held -> new Timing.ExtensionGranted(
                        30,
                        held.text("тексеру"),
                        longer(held.card().due()),
                        held.card().due().considerBy(),
                        Optional.empty()));
        act(
                answered,
                _ -> new Answering.Signed(1, Outcome.REFUSED, "hash", List.of(), Optional.empty(), Optional.empty()));
        assertThat(listed("")).containsExactly(number(answered), number(second), number(first));
        assertThat(listed("?show=OPEN")).containsExactly(number(second), number(first));
        assertThat(listed("?show=CLOSED")).containsExactly(number(answered));
        assertThat(listed("?order=TERM")).containsExactly(number(second), number(first), number(answered));
        assertThat(listed("?show=nonsense&order=1")).hasSize(3);
    }

    /// What another department has is not closed, and its day is the day of the part.
    @Test
    void whatWasPassedOnGoesOnUntilItsPartIsAnswered() throws Exception {
        Registration of = opened(MORNING);
        act(of, WishTest::inside);
        assertThat(listed("?show=OPEN")).containsExactly(number(of));
        assertThat(listed("?show=CLOSED")).isEmpty();
        assertThat(home(browser)).contains("08.12.2026");
        journal.act(
                part(of),
                new Actor.Official(1),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.REFUSED, "hash", List.of(), Optional.empty(), Optional.empty())));
        assertThat(listed("?show=OPEN")).isEmpty();
        assertThat(listed("?show=CLOSED")).containsExactly(number(of));
    }

    /// The order is that of the days that are shown; what shows none comes last of those that go on.
    @Test
    void theOrderOfTermsIsThatOfTheDaysThatAreShown() throws Exception {
        Registration gone = opened(MORNING);
        Registration prolonged = opened(MORNING.plus(Duration.ofDays(1)));
        Registration here = opened(MORNING.plus(Duration.ofDays(2)));
        act(
                gone,
                held -> new Routing.RedirectedOutside(
                        "police", List.of(), held.text("құзыреті"), TELL_BY, Optional.empty()));
        act(prolonged, WishTest::inside);
        journal.act(
                part(prolonged),
                new Actor.Official(1),
                held -> Acted.of(new Timing.ExtensionGranted(
                        30, held.text("тексеру"), longer(held.card().due()), TELL_BY, Optional.empty())));
        assertThat(listed("?order=TERM")).containsExactly(number(here), number(prolonged), number(gone));
    }

    private Registration opened(Instant at) throws Exception {
        Registration of = registrar.register(Filings.paper(BodyId.CITY, at, "Шам"));
        web.perform(post("/ru/status")
                .session(browser)
                .param("number", of.number().text())
                .param("code", of.code().grouped())
                .with(FormToken.sent())
                .with(request -> {
                    request.setRemoteAddr("10.9.1.8");
                    return request;
                }));
        return of;
    }

    private void act(Registration of, Function<Held, Entry> entry) {
        journal.act(of.appeal(), new Actor.Official(1), held -> Acted.of(entry.apply(held)));
    }

    private static Entry inside(Held held) {
        return new Routing.RedirectedInside(
                "energy",
                held.part(new BodyId("energy"), List.of()),
                List.of(),
                held.text("құзыреті"),
                TELL_BY,
                Optional.empty());
    }

    private AppealId part(Registration of) {
        return files.open(of.appeal()).orElseThrow().grown().getFirst().appeal();
    }

    private static Due longer(Due due) {
        return new Due(
                due.regime(), due.calendar(), due.ground(), due.considerBy().plusDays(30), due.controlDay());
    }

    private static String number(Registration of) {
        return of.number().text();
    }

    private List<String> listed(String wish) throws Exception {
        String page = web.perform(get("/ru/me" + wish).session(browser))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page).select("section[aria-labelledby=opened] tbody tr .num").eachText().stream()
                .filter(text -> text.startsWith("ЖТ-"))
                .map(text -> text.split(" ", -1)[0])
                .toList();
    }
}
