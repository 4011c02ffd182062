package kz.jauap.office.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.publication.item.Item;
import kz.jauap.office.publication.item.ItemTable;
import kz.jauap.office.publication.item.State;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// An office in which one prepares and another publishes, from the setting to the public page.
@OfficeTest(properties = "jauap.publication.four-eyes=true")
@Import({AtWork.class, Answered.class})
class FourEyesTest {
    private static final String QUESTION = "На улице Толе би вторую неделю не горит фонарь у дома.";
    private static final String ANSWER = "25 ноября 2026 года фонарь на улице Толе би заменён бригадой.";

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Answered city;

    @Autowired
    ItemTable items;

    @Autowired
    Gathering gathering;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty) {
        almaty.load();
    }

    private void publishes(String login, Registration of) throws Exception {
        web.perform(post("/ru/staff/case/" + of.number().alias() + "/publication")
                        .with(atWork.as(login))
                        .with(FormToken.sent())
                        .param("decision", "publish")
                        .param("seen", String.valueOf(city.seen(of.appeal())))
                        .param("title", "Фонарь на улице Толе би")
                        .param("question", QUESTION)
                        .param("answer", ANSWER))
                .andExpect(status().is3xxRedirection());
    }

    private Item item(Registration of) {
        gathering.go();
        return items.find(of.appeal()).orElseThrow();
    }

    @Test
    void whatOnePreparedOnlyAnotherPublishes() throws Exception {
        Registration of = city.answered(city.asked("Фонарь", QUESTION, Optional.of(Publishing.Consent.GIVEN)), ANSWER);
        item(of);
        publishes("registrar", of);
        publishes("registrar", of);
        assertThat(item(of).state()).isEqualTo(State.PROPOSED);
        web.perform(get("/ru/questions")).andExpect(content().string(not(containsString("Фонарь на улице Толе би"))));
        publishes("akim", of);
        assertThat(item(of).shown()).isTrue();
        web.perform(get("/ru/questions")).andExpect(content().string(containsString("Фонарь на улице Толе би")));
    }
}
