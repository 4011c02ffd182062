package kz.jauap.office.control.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The board over a body with one busy executor and one idle one.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class BoardTest extends WorkingTown {
    private static final BodyId LAND = new BodyId("land");

    private final Board board;
    private final People people;
    private final JdbcClient sql;

    @Autowired
    BoardTest(ApplicationContext context, Board board, People people, JdbcClient sql) {
        super(context);
        this.board = board;
        this.people = people;
        this.sql = sql;
    }

    private AppealId given(String executor) throws Exception {
        AppealId appeal = town.paper("land");
        forms.sent(
                        "land.head",
                        appeal,
                        "assign",
                        "executor",
                        String.valueOf(town.officer(executor).id()))
                .andExpect(status().is3xxRedirection());
        return appeal;
    }

    /// Gives the read copy of a case the answer by which a pace is read off.
    private void answered(AppealId appeal) {
        sql.sql("update registry_card set stage = 'ANSWERED', answered_at = '2026-11-20T10:00:00+05' where appeal = ?")
                .param(appeal.value())
                .update();
    }

    private Board.View seen() {
        return board.seen(people.access(at.signedIn("land.head")).sight(), Optional.of(LAND));
    }

    @Test
    void workIsSharedOutAnewByRoutingsOwnVerb() throws Exception {
        for (int before = 0; before < 8; before++) {
            answered(given("land.executor"));
        }
        int forecastBefore = seen().forecast().missed();
        for (int more = 0; more < 4; more++) {
            given("land.executor");
        }
        town.at("2026-11-26T10:00:00");
        Board.View view = seen();
        assertThat(view.answered()).isGreaterThanOrEqualTo(8);
        assertThat(view.forecast().unknown()).isZero();
        assertThat(view.forecast().missed()).isGreaterThan(forecastBefore);
        assertThat(view.moves()).isPositive();
        assertThat(view.inTime()).isEqualTo(view.answered());
        for (String lang : List.of("kk", "ru", "en")) {
            forms.opened("land.head", "/" + lang + "/staff/control")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/staff/control/redistribute?body=land")));
            forms.opened("controller", "/" + lang + "/staff/control").andExpect(status().isOk());
        }
        forms.opened("controller", "/ru/staff/control/redistribute?body=land")
                .andExpect(content()
                        .string(allOf(
                                containsString("Подтверждает руководитель"),
                                not(containsString("Передать отмеченные")))));
        forms.opened("roads.head", "/ru/staff/control/redistribute?body=land").andExpect(status().isNotFound());
        Sharing.Move move = board.sharing(
                        LAND, people.access(at.signedIn("land.head")).sight())
                .getFirst();
        web.perform(post("/ru/staff/control/redistribute")
                        .param("body", "land")
                        .param("move", move.sentAs())
                        .with(FormToken.sent())
                        .with(at.as("controller")))
                .andExpect(status().isForbidden());
        web.perform(post("/ru/staff/control/redistribute")
                        .param("body", "land")
                        .param("move", move.sentAs(), "nonsense:1")
                        .with(FormToken.sent())
                        .with(at.as("land.head")))
                .andExpect(content().string(containsString("Передано 1 дело")));
        assertThat(town.last(move.pending().appeal()))
                .isInstanceOfSatisfying(
                        Routing.Assigned.class,
                        assigned -> assertThat(assigned.executor()).isEqualTo(move.to()));
        assertThat(seen().forecast().missed()).isLessThan(view.forecast().missed());
    }

    @Test
    void aNumberOfTheBoardLeadsToItsList() throws Exception {
        AppealId appeal = town.about("land", Optional.of("roads"), Optional.of("medeu"), "Жол шұңқыр");
        String number = town.card(appeal).number().text();
        String due = town.card(appeal).due().considerBy().toString();
        for (String hit : List.of("due=" + due, "topic=roads&district=medeu", "waiting=NOBODY&stage=REGISTERED")) {
            forms.opened("land.head", "/ru/staff/journal?body=land&" + hit)
                    .andExpect(content().string(containsString(number)));
        }
        for (String miss : List.of("due=2030-01-01", "topic=roads&district=alatau", "waiting=VISIT")) {
            forms.opened("land.head", "/ru/staff/journal?body=land&" + miss)
                    .andExpect(content().string(allOf(not(containsString(number)), containsString("убрать"))));
        }
        forms.opened("land.head", "/ru/staff/journal?due=yesterday").andExpect(status().isOk());
    }
}
