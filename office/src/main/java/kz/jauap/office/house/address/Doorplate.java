package kz.jauap.office.house.address;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import kz.jauap.office.house.Settings;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Puts the addresses to use: who is let in, how the session's cookie is called, on which ports the house listens.
@Configuration(proxyBeanMethods = false)
class Doorplate {
    @Bean
    FilterRegistrationBean<Doorkeeper> doorkeeper(Addresses addresses) {
        var registration = new FilterRegistrationBean<>(new Doorkeeper(addresses));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    @Bean
    ServletContextInitializer sessionCookie(Settings settings) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(CookieNames.of("sid", settings));
            cookie.setSecure(settings.secure());
            cookie.setPath("/");
        };
    }

    /// Over plain HTTP files get a port of their own; over TLS the proxy gives them a name of their own.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> portOfFiles(
            Addresses addresses, @Value("${server.port:8080}") int own) {
        return server -> addresses
                .files()
                .filter(url -> "http".equalsIgnoreCase(url.getScheme()) && Addresses.port(url) != own)
                .map(Doorplate::connector)
                .ifPresent(server::addAdditionalConnectors);
    }

    private static Connector connector(URI url) {
        var connector = new Connector();
        connector.setPort(Addresses.port(url));
        return connector;
    }
}
