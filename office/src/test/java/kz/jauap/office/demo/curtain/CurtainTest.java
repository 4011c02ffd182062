package kz.jauap.office.demo.curtain;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Nobody does anything in a city whose clock runs through the past.
@OfficeTest
class CurtainTest {
    @Autowired
    Curtain curtain;

    @Autowired
    MockMvc web;

    @AfterEach
    void open() {
        curtain.rise();
    }

    @ParameterizedTest
    @CsvSource({
        "/kk/, Көрсетілім қаласы",
        "/ru/question, Демонстрационный город готовится: сыграно сцен — 7 из 900",
        "/en/staff/sign-in, scenes played so far: 7 of 900",
        "/api/v1/terms, status"
    })
    void whileItIsBuiltEverybodyWaits(String place, String said) throws Exception {
        curtain.played(7, 900);
        var answer = web.perform(get(place)).andExpect(status().isServiceUnavailable());
        answer.andExpect(header().string("Retry-After", "5")).andExpect(header().string("Refresh", "3"));
        answer.andExpect(content().string(containsString(said)));
        web.perform(get("/healthz"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().json("{\"status\":\"NOT_YET_OPEN\",\"progress\":{\"played\":7,\"of\":900}}"));
    }

    @Test
    void thenItRises() throws Exception {
        curtain.played(900, 900);
        curtain.rise();
        web.perform(get("/en/")).andExpect(status().isOk());
        web.perform(get("/healthz")).andExpect(status().isOk());
    }
}
