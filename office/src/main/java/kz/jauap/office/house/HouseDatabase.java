package kz.jauap.office.house;

import java.util.HexFormat;
import kz.jauap.office.house.postgres.DatabaseProbe;
import kz.jauap.office.house.postgres.LocalPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
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

    private record Entrance(String url, String user, String password) implements JdbcConnectionDetails {
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
    }

    @Bean
    @ConditionalOnExpression("'${jauap.db.url}' == ''")
    LocalPostgres localPostgres(Settings settings, Secrets secrets) {
        return LocalPostgres.open(settings.dataFolder(), password(secrets, "superuser"), password(secrets, "office"));
    }

    private static String password(Secrets secrets, String role) {
        return HexFormat.of().formatHex(secrets.mac("postgres password", role));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Named named, ObjectProvider<LocalPostgres> own) {
        var local = own.getIfAvailable();
        if (local != null) {
            return new Entrance(local.url(), local.user(), local.password());
        }
        DatabaseProbe.ask(named.url(), named.user(), named.password());
        return new Entrance(named.url(), named.user(), named.password());
    }
}
