package kz.jauap.office.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.jauap.office.Office;
import kz.jauap.office.house.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The office opened as an operator opens it: on its own database, by a real port.
@Thorough
class OpeningTest {
    @TempDir
    Path folder;

    private ConfigurableApplicationContext open(String... more) {
        return new SpringApplicationBuilder(Office.class)
                .initializers(new HeadStart())
                .registerShutdownHook(false)
                .run(Stream.concat(
                                Stream.of(
                                        "--jauap.data-folder=" + folder,
                                        "--server.port=0",
                                        "--jauap.signing.ncalayer-url="),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void keepsItsRecordsAndAnswersTheMonitor() throws Exception {
        String first;
        try (var office = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another office is open");
            first = installation(office);
            var port = office.getEnvironment().getRequiredProperty("local.server.port");
            var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/healthz"))
                    .build();
            try (var monitor = HttpClient.newHttpClient()) {
                var answer = monitor.send(asked, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("\"status\":\"UP\"");
            }
        }
        try (var office = open()) {
            assertThat(installation(office)).isEqualTo(first);
        }
        assertThatThrownBy(() -> open("--jauap.demo=true"))
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("real records");
    }

    private static String installation(ConfigurableApplicationContext office) {
        return office.getBean(JdbcClient.class)
                .sql("select id::text from house_installation")
                .query(String.class)
                .single();
    }
}
