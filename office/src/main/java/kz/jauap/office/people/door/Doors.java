package kz.jauap.office.people.door;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.address.FormTokens;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// The doors that are not for everybody: programs' and the staff's, each with its own lock.
@Configuration(proxyBeanMethods = false)
class Doors {
    static final String SIGN_IN = "/staff/sign-in";

    @Bean
    @Order(2)
    SecurityFilterChain programsDoor(HttpSecurity http) {
        return http.securityMatcher("/api", "/api/**", "/open311/**")
                .authorizeHttpRequests(door -> door.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain staffDoor(HttpSecurity http, Badges badges, Audit audit, Settings settings) {
        return http.securityMatcher("/staff", "/staff/**")
                .authorizeHttpRequests(door -> door.requestMatchers(SIGN_IN, "/staff/password/*")
                        .permitAll()
                        .requestMatchers("/staff/people", "/staff/people/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/staff/audit", "/staff/audit/**")
                        .hasAnyRole("ADMINISTRATOR", "CONTROLLER")
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(FormTokens.in(settings))
                        .ignoringRequestMatchers(FormTokens::fromAProgram))
                .addFilterBefore(new FreshStaff(badges), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .defaultSuccessUrl("/staff")
                        .failureHandler(backToSignIn()))
                .logout(leave -> leave.logoutUrl("/staff/sign-out")
                        .addLogoutHandler(noting(audit))
                        .logoutSuccessUrl(SIGN_IN + "?left"))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(signInFirst()))
                .requestCache(cache -> cache.requestCache(wantedPages()))
                .build();
    }

    /// Remembers the page that was asked for before signing in, without marking its address.
    @SuppressWarnings("NullAway") // null is how Spring is told to add no parameter
    private static HttpSessionRequestCache wantedPages() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static AuthenticationFailureHandler backToSignIn() {
        var redirect = new DefaultRedirectStrategy();
        return (request, response, fault) -> redirect.sendRedirect(
                request, response, SIGN_IN + (fault instanceof LockedException ? "?wait" : "?wrong"));
    }

    private static LogoutHandler noting(Audit audit) {
        return (request, response, held) -> {
            if (principal(held) instanceof StaffPrincipal principal) {
                audit.write(principal.id(), AuditDeed.SIGNED_OUT, principal.login());
            }
        };
    }

    private static @Nullable Object principal(@Nullable Authentication held) {
        return held == null ? null : held.getPrincipal();
    }

    /// A page leads to the sign-in page; a fragment fetched by htmx makes the whole page go there.
    private static AuthenticationEntryPoint signInFirst() {
        var page = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        return (request, response, fault) -> {
            if (request.getHeader("HX-Request") == null) {
                page.commence(request, response, fault);
            } else {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                response.setHeader("HX-Redirect", home(request) + SIGN_IN);
            }
        };
    }

    private static String home(HttpServletRequest request) {
        return request.getContextPath();
    }
}
