package kz.jauap.office.house.health;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// The monitor of an office whose database is gone is told so, and keeps no such answer.
class GoneDatabaseTest {
    @Test
    void isToldAsDown() throws Exception {
        int port;
        try (ServerSocket once = new ServerSocket(0)) {
            port = once.getLocalPort();
        }
        var gone = new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/jauap", "jauap", "x");
        var health = new Health(JdbcClient.create(gone), List.of(), List.of());
        MockMvcBuilders.standaloneSetup(health)
                .build()
                .perform(get("/healthz"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.status").value("DOWN"))
                .andExpect(jsonPath("$.database").value("unreachable"));
    }
}
