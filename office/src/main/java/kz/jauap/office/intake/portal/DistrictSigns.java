package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.look.Pages;
import kz.jauap.office.organisation.site.DistrictSite;
import kz.jauap.office.organisation.site.Sites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hangs a district's name and colour above its pages: those under its address, and all at a host of its own.
final class DistrictSigns implements HandlerInterceptor {
    private static final Pattern DISTRICT = Pattern.compile("(?:/embed)?/d/([a-z0-9-]+)(?:/.*)?");

    private final Sites sites;
    private final Pages pages;

    private DistrictSigns(Sites sites, Pages pages) {
        this.sites = sites;
        this.pages = pages;
    }

    /// Puts them up.
    @Configuration(proxyBeanMethods = false)
    static class Hung {
        @Bean
        WebMvcConfigurer districtSigns(Sites sites, Pages pages) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(new DistrictSigns(sites, pages))
                            .excludePathPatterns("/assets/**", "/api/**", "/staff/**");
                }
            };
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher district = DISTRICT.matcher(path);
        Optional<DistrictSite> own = sites.at(request.getServerName());
        Optional<DistrictSite> site = district.matches() ? sites.of(district.group(1)) : own;
        site.ifPresent(each -> pages.hang(
                request, city -> city.of(each.name(), each.tint(), each.path(), each.phone(), each.email())));
        boolean first = path.equals("/") || path.equals("/question");
        if (own.isPresent() && first && "GET".equals(request.getMethod())) {
            String rest = path.equals("/") ? "" : path;
            response.sendRedirect(request.getContextPath() + own.get().path() + rest);
            return false;
        }
        return true;
    }
}
