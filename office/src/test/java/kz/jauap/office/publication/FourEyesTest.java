package kz.jauap.office.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.publication.item.State;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/// An office in which one prepares and another publishes, from the setting to the public page.
@OfficeTest(properties = "jauap.publication.four-eyes=true")
@Import({AtWork.class, Answered.class})
class FourEyesTest extends Publisher {
    private static final String QUESTION = "На улице Толе би вторую неделю не горит фонарь у дома.";

    private void publishes(String login, Registration of) throws Exception {
        as(login, publish(of, QUESTION)).andExpect(status().is3xxRedirection());
    }

    @Test
    void whatOnePreparedOnlyAnotherPublishes() throws Exception {
        Registration of = city.answered(city.asked("Фонарь", QUESTION, YES), ANSWER);
        item(of);
        publishes("registrar", of);
        publishes("registrar", of);
        assertThat(item(of).state()).isEqualTo(State.PROPOSED);
        web.perform(get("/ru/questions")).andExpect(content().string(not(containsString("Фонарь на улице Абая"))));
        publishes("akim", of);
        assertThat(item(of).shown()).isTrue();
        web.perform(get("/ru/questions")).andExpect(content().string(containsString("Фонарь на улице Абая")));
    }
}
