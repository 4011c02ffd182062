package kz.jauap.office.intake.open311.wire;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets pages of other sites use the door (CORS): it knows no cookies, so it gives away nothing.
final class FromAnywhere extends OncePerRequestFilter {
    private static final int AFTER_THE_POLICY = 22;
    private static final String A_DAY = "86400";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Language, Retry-After");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if ("OPTIONS".equals(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, OPTIONS");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, Content-Type");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }

    /// Hangs it before the door.
    @Configuration(proxyBeanMethods = false)
    static class Hung {
        @Bean
        FilterRegistrationBean<FromAnywhere> open311FromAnywhere() {
            var registration = new FilterRegistrationBean<>(new FromAnywhere());
            registration.addUrlPatterns("/open311/*");
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + AFTER_THE_POLICY);
            registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
            return registration;
        }
    }
}
