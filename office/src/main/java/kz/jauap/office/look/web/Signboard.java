package kz.jauap.office.look.web;

import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Brand;
import kz.jauap.office.look.Trilingual;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What hangs above the door: the operator's own name for the office, and its telephone.
@ConfigurationProperties("jauap.sign")
record Signboard(Trilingual name, String phone) {
    /// Puts the operator's names together.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Signboard.class)
    static class Hung {
        @Bean
        Brand brand(Signboard sign, Settings settings) {
            var akimat = settings.akimat();
            var owner = new Trilingual(akimat.kk(), akimat.ru(), akimat.en());
            return new Brand(sign.name(), owner, sign.phone(), settings.demo());
        }
    }
}
