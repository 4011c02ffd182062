package kz.jauap.office.look.web;

import kz.jauap.office.house.address.Frames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The door to pages in another site's frame: they get no cookie of ours, so there is none to be abused, and neither
/// session nor token.
@Configuration(proxyBeanMethods = false)
class FramedDoor {
    @Bean
    @Order(4)
    SecurityFilterChain doorInFrames(HttpSecurity http) {
        return http.securityMatcher(Frames.PLACE + "/**")
                .authorizeHttpRequests(door -> door.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.frameOptions(frame -> frame.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }
}
