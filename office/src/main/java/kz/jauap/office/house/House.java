package kz.jauap.office.house;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The building's fittings: clock, secrets and the door of the health check.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class House {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Settings settings) {
        var wall = Clock.tick(Clock.system(ALMATY), Duration.ofNanos(1_000));
        return settings.demo() ? new MovableClock(wall) : wall;
    }

    @Bean
    @DependsOn("occupancy")
    Secrets secrets(Settings settings) {
        return Secrets.in(settings.dataFolder().resolve("secrets"));
    }

    @Bean
    @Order(1)
    SecurityFilterChain healthDoor(HttpSecurity http) {
        return http.securityMatcher("/healthz")
                .authorizeHttpRequests(door -> door.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }
}
