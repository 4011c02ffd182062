package kz.jauap.office.house;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import kz.jauap.office.house.postgres.TestServer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives each office under test a database, a data folder and a clock of its own.
final class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /// On which day the tests run: so many from today. They must pass on a Sunday, on a holiday and next year, too.
    private static final int AHEAD = Integer.getInteger("jauap.days.ahead", 0);

    private static final LentKeys KEYS = new LentKeys();

    private record Entrance(String getJdbcUrl) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return TestServer.user();
        }

        @Override
        public String getPassword() {
            return TestServer.password();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = Path.of("target", "offices", UUID.randomUUID().toString());
        KEYS.layIn(folder.resolve("secrets"));
        TestPropertyValues.of(
                        "jauap.data-folder=" + folder,
                        "server.port=0",
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.idle-timeout=10000",
                        "jauap.ticking=false",
                        "jauap.signature.domain=TEST",
                        "jauap.signature.demo-authority=true")
                .applyTo(context);
        var beans = context.getBeanFactory();
        beans.registerSingleton("jdbcConnectionDetails", new Entrance(TestServer.newDatabase()));
        var wall = Clock.offset(
                Clock.tick(Clock.system(ZoneId.of("Asia/Almaty")), Duration.ofNanos(1_000)), Duration.ofDays(AHEAD));
        beans.registerSingleton("clock", new MovableClock(wall));
    }
}
