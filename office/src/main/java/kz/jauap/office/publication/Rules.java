package kz.jauap.office.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/// By which rules this city publishes.
///
/// @param fourEyes whether what one prepared is published only by another
@ConfigurationProperties("jauap.publication")
record Rules(@DefaultValue("false") boolean fourEyes) {
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Rules.class)
    static class Set {}
}
