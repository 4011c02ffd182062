package kz.jauap.office.control.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.kin.BondTable;
import kz.jauap.office.registry.number.AppealId;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// Every number of the board is that of the list it leads to.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class BoardNumbersTest {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\D*$");

    private final Town town;
    private final StepForms forms;
    private final Rounds rounds;
    private final BondTable bonds;
    private final Aggrieved aggrieved;

    @Autowired
    BoardNumbersTest(ApplicationContext context, MockMvc office, AtWork at, Rounds rounds, BondTable bonds) {
        this.town = Town.in(context);
        this.forms = new StepForms(office, at, town);
        this.rounds = rounds;
        this.bonds = bonds;
        this.aggrieved = new Aggrieved(context, town);
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    private AppealId given(AppealId appeal) throws Exception {
        String executor = String.valueOf(town.officer("land.executor").id());
        forms.sent("land.head", appeal, "assign", "executor", executor).andExpect(status().is3xxRedirection());
        return appeal;
    }

    private AppealId road(Optional<String> district) {
        return town.about("land", Optional.of("roads"), district, "Жол шұңқыр");
    }

    private void somethingOfEverything() throws Exception {
        for (int answered = 0; answered < 3; answered++) {
            aggrieved.sign(given(town.paper("land")), "land.head", Outcome.EXPLAINED);
        }
        aggrieved.signDespite(given(town.paper("land")), "land.head", Gap.NO_NORM, "Норма табылмады");
        for (int open = 0; open < 4; open++) {
            given(town.paper("land"));
        }
        town.threat("land");
        bonds.put(road(Optional.of("medeu")), road(Optional.of("medeu")), Receipt.Bond.SIMILAR);
        bonds.put(road(Optional.empty()), road(Optional.empty()), Receipt.Bond.REPEATED);
        forms.sent("land.executor", given(town.paper("land")), "inquiry", "to", "Полиция", "question", "Был ли выезд?")
                .andExpect(status().is3xxRedirection());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(forms.opened("controller", address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /// How many cases a list comes to, with all its pages.
    private int counted(String address) throws Exception {
        int cases = 0;
        Optional<String> next = Optional.of(address);
        while (next.isPresent()) {
            Document list = page(next.get());
            cases += list.select("main tbody tr").size();
            next = Optional.ofNullable(list.selectFirst("a[rel=next]")).map(link -> link.attr("href"));
        }
        return cases;
    }

    private static Optional<Integer> said(Element link) {
        String text = link.attr("href").contains("answered=")
                ? link.text()
                : Optional.ofNullable(link.selectFirst("b.num")).orElse(link).text();
        boolean number = text.matches("\\d+") || link.attr("href").contains("answered=");
        Matcher last = LAST_NUMBER.matcher(text);
        return number && last.find() ? Optional.of(Integer.parseInt(last.group(1))) : Optional.empty();
    }

    @Test
    void everyNumberIsThatOfItsList() throws Exception {
        somethingOfEverything();
        town.at("2026-12-04T10:00:00");
        rounds.go();
        Document board = page("/ru/staff/control?body=land");
        SoftAssertions equal = new SoftAssertions();
        List<String> led = new ArrayList<>();
        for (Element link : board.select("main a[href*=/staff/journal?], main a[href*=/staff/control/missed], "
                + "main a[href*=/staff/control/overridden]")) {
            Optional<Integer> number = said(link);
            if (number.isPresent()) {
                String href = link.attr("href");
                led.add(href);
                equal.assertThat(counted(href)).as(href).isEqualTo(number.get());
            }
        }
        for (String kind : List.of(
                "late=OPEN",
                "late=SOON",
                "late=OPEN&mark=THREAT",
                "mark=NOBODYS",
                "mark=WAITING",
                "mark=JOINED",
                "mark=AGAIN",
                "mark=NOWHERE",
                "answered=",
                "/missed",
                "/overridden",
                "due=",
                "stage=IN_WORK")) {
            equal.assertThat(led).as(kind).anyMatch(href -> href.contains(kind));
        }
        equal.assertAll();
    }

    @Test
    void answersSignedDespiteGapsAreCountedAndShownWithTheReason() throws Exception {
        AppealId whole = given(town.paper("land"));
        aggrieved.sign(whole, "land.head", Outcome.EXPLAINED);
        AppealId lacking = given(town.paper("land"));
        aggrieved.signDespite(lacking, "land.head", Gap.NO_NORM, "Норма жоқ <b>");
        String number = page("/kk/staff/control?body=land")
                .select(".kpi a[href*=/staff/control/overridden] b")
                .text();
        Document list = page("/kk/staff/control/overridden?body=land");
        assertThat(list.select("main tbody tr")).hasSize(Integer.parseInt(number));
        assertThat(list.select("main tbody tr:contains(" + numbered(lacking) + ")"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("Норма жоқ <b>"));
        assertThat(list.text()).doesNotContain(numbered(whole));
        assertThat(page("/ru/staff/control/overridden?body=roads").text()).doesNotContain(numbered(lacking));
        assertThat(page("/ru/staff/control/overridden?since=2030-01-01").text()).doesNotContain(numbered(lacking));
        assertThat(page("/ru/staff/control/overridden?since=yesterday").text()).contains(numbered(lacking));
        forms.opened("land.executor", "/ru/staff/control/overridden").andExpect(status().isForbidden());
    }

    private String numbered(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    @Test
    void whatIsOwedIsOneNumberForTheBoardAndTheClerks() throws Exception {
        somethingOfEverything();
        rounds.go();
        Document board = page("/ru/staff/control");
        int owed =
                Integer.parseInt(board.select(".kpi a[href$=/staff/tellings] b").text());
        assertThat(owed).isPositive();
        List<String> pressing =
                board.select("section[aria-labelledby=owed] tbody tr a").eachAttr("href");
        assertThat(pressing).hasSize(Math.min(owed, 20));
        assertThat(page("/ru/staff/tellings")
                        .select("main tbody tr:has(.due) th a")
                        .eachAttr("href"))
                .hasSize(owed)
                .containsAll(pressing);
    }
}
