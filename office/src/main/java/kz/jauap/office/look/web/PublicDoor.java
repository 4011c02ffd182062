package kz.jauap.office.look.web;

import kz.jauap.office.house.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// The door that stands open: every page that no other door claims. Its form token lives in a cookie, so that
/// reading a page opens no session.
@Configuration(proxyBeanMethods = false)
class PublicDoor {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain openDoor(HttpSecurity http, Settings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.secure() ? "__Host-form" : "form");
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").secure(settings.secure()).sameSite("Lax"));
        return http.authorizeHttpRequests(door -> door.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }
}
