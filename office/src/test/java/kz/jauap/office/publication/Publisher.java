package kz.jauap.office.publication;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.publication.item.Item;
import kz.jauap.office.publication.item.ItemTable;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A clerk who publishes an answer or leaves it, on the pages of publication.
abstract class Publisher {
    static final String ASKED =
            "На улице Абая не горит фонарь. Живу в доме 10, кв. 5. Мой телефон +7 701 555 12 34. Өмірова";

    static final String ANSWER = "25 ноября 2026 года фонарь на улице Абая заменён бригадой.";
    static final Optional<Publishing.Consent> YES = Optional.of(Publishing.Consent.GIVEN);

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

    ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(atWork.as(login)).with(FormToken.sent()));
    }

    static String home(Registration of) {
        return "/ru/staff/case/" + of.number().alias() + "/publication";
    }

    Item item(Registration of) {
        gathering.go();
        return items.find(of.appeal()).orElseThrow();
    }

    MockHttpServletRequestBuilder publish(Registration of, String question) {
        return post(home(of))
                .param("decision", "publish")
                .param("seen", String.valueOf(city.seen(of.appeal())))
                .param("title", "Фонарь на улице Абая")
                .param("question", question)
                .param("answer", ANSWER);
    }
}
