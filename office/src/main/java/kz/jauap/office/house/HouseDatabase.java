package kz.jauap.office.house;

import kz.jauap.office.house.postgres.DatabaseProbe;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which database the office works on: the operator's, where one is named, or the house's own.
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(HouseDatabase.Named.class)
class HouseDatabase {
    /// A database of the operator's own; an empty address means there is none.
    @ConfigurationProperties("jauap.db")
    record Named(String url, String user, String password) {}

    private record Entrance(String url, String user, String password, Runnable closing)
            implements JdbcConnectionDetails, AutoCloseable {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public void close() {
            closing.run();
        }
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(
            Named named, Settings settings, Secrets secrets, ObjectProvider<Waking> waking) {
        if (named.url().isBlank()) {
            var own = waking.stream()
                    .findFirst()
                    .map(Waking::awake)
                    .orElseGet(() -> OwnDatabase.open(settings.dataFolder(), secrets));
            return new Entrance(own.url(), own.user(), own.password(), own::close);
        }
        DatabaseProbe.ask(named.url(), named.user(), named.password());
        return new Entrance(named.url(), named.user(), named.password(), () -> {});
    }
}
