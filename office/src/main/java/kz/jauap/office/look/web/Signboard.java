package kz.jauap.office.look.web;

import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Brand;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.sign.Sign;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What hangs above the door: the operator's own name for the office, and its telephone.
///
/// @param name none where the office is called by what the law calls an appeal, and by its place
@ConfigurationProperties("jauap.sign")
record Signboard(@Nullable Trilingual name, Trilingual place, String phone) {
    private Trilingual named(Words words) {
        return name == null
                ? new Trilingual(called(words, Lang.KK), called(words, Lang.RU), called(words, Lang.EN))
                : name;
    }

    private String called(Words words, Lang lang) {
        return words.say(lang, "look.sign", place);
    }

    /// Puts the operator's names together.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Signboard.class)
    static class Hung {
        @Bean
        Sign sign(Signboard sign, Settings settings, Words words) {
            var akimat = settings.akimat();
            var owner = new Trilingual(akimat.kk(), akimat.ru(), akimat.en());
            return new Sign(() -> new Brand(sign.named(words), owner, sign.phone(), settings.demo()));
        }
    }
}
