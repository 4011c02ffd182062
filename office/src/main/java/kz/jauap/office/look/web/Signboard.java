package kz.jauap.office.look.web;

import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Brand;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.sign.Sign;
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
        Sign sign(Signboard sign, Settings settings) {
            var akimat = settings.akimat();
            var owner = new Trilingual(akimat.kk(), akimat.ru(), akimat.en());
            return new Sign(new Brand(sign.name(), owner, sign.phone(), settings.demo()));
        }
    }
}
