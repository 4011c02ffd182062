package kz.jauap.office.look.web;

import kz.jauap.office.house.Settings;
import kz.jauap.office.house.address.FormTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The door that stands open: every page that no other door claims. Its form token lives in a cookie, so that
/// reading a page opens no session.
@Configuration(proxyBeanMethods = false)
class PublicDoor {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain openDoor(HttpSecurity http, Settings settings) {
        return http.authorizeHttpRequests(door -> door.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(FormTokens.in(settings))
                        .ignoringRequestMatchers(FormTokens::fromAProgram, FormTokens::knowsItsDraft))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }
}
