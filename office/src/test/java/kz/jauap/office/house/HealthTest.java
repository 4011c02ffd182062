package kz.jauap.office.house;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class HealthTest {
    private final MockMvc office;

    @Autowired
    HealthTest(MockMvc office) {
        this.office = office;
    }

    @Test
    void tellsTheMonitorThatTheOfficeIsOpen() throws Exception {
        office.perform(get("/healthz"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.database").exists())
                .andExpect(jsonPath("$.schema").exists());
    }
}
