package kz.jauap.office.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// A walk that a language changes in its words only: every day it is gone in one language, by `./jauap bench screens`
/// in
/// all three.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("languages")
@ParameterizedTest
@ArgumentsSource(EveryLanguage.Gone.class)
public @interface EveryLanguage {
    /// The language of every day.
    String everyday();

    /// The languages it is gone in.
    final class Gone implements ArgumentsProvider, AnnotationConsumer<EveryLanguage> {
        private static final boolean EVERY = "every".equals(System.getProperty("jauap.languages"));

        private String everyday = "";

        /// Whether a page or a walk in a language is looked at closely although another has its turn every day.
        static boolean asked() {
            return EVERY;
        }

        @Override
        public void accept(EveryLanguage asked) {
            everyday = asked.everyday();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations wanted, ExtensionContext test) {
            boolean asLang = wanted.getFirst()
                    .filter(each -> each.getParameterType() == Lang.class)
                    .isPresent();
            return (asked() ? Legible.LANGUAGES.stream() : Stream.of(everyday))
                    .map(each -> Arguments.of(asLang ? Lang.of(each).orElseThrow() : each));
        }
    }
}
