package kz.jauap.office.look.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.address.Frames;
import kz.jauap.office.look.Pages;
import kz.jauap.office.look.fault.FaultResolver;
import kz.jauap.office.look.fault.TextFilter;
import kz.jauap.office.look.fault.UnreadFilter;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Hangs the look into the web server: filters, templates, static files.
@Configuration(proxyBeanMethods = false)
class Look {
    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter() {
        return first(new LanguageFilter(), Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Bean
    FilterRegistrationBean<BrowserPolicy> browserPolicy(Settings settings, Frames frames) {
        return first(new BrowserPolicy(settings, frames), Ordered.HIGHEST_PRECEDENCE + 20);
    }

    @Bean
    FilterRegistrationBean<DisplayFilter> displayFilter() {
        return first(new DisplayFilter(), Ordered.HIGHEST_PRECEDENCE + 30);
    }

    @Bean
    FilterRegistrationBean<TextFilter> textRule(TextFilter filter) {
        return first(filter, Ordered.HIGHEST_PRECEDENCE + 25);
    }

    @Bean
    FilterRegistrationBean<UnreadFilter> unreadRule(UnreadFilter filter) {
        return first(filter, SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
    }

    private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /// The reader's language, for whatever Spring itself says.
    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Pages.lang(request).locale();
            }
        };
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver templates(TemplateEngine engine, Pages pages) {
        return new JteViewResolver(engine, pages);
    }

    @Bean
    WebMvcConfigurer rooms(Pages pages, FaultResolver faults) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/", "classpath:/META-INF/resources/webjars/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .resourceChain(true)
                        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
            }

            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(1, faults);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReaderArguments(pages));
            }
        };
    }
}
