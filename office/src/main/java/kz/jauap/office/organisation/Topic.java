package kz.jauap.office.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;

/// What people write about, with the stems of words by which a text on it may be known.
public record Topic(String id, Trilingual name, Keywords keywords) {
    /// Beginnings of words in each language, in small letters.
    public record Keywords(List<String> kk, List<String> ru, List<String> en) {
        public List<String> in(Lang lang) {
            return switch (lang) {
                case KK -> kk;
                case RU -> ru;
                case EN -> en;
            };
        }
    }

    /// The topic that the words of a text give away; a person decides.
    ///
    /// @param words those that gave it away
    public record ByWords(Topic topic, List<String> words) {
        private static final String NOT_A_LETTER = "[^\\p{L}]+";

        static Optional<ByWords> of(List<Topic> topics, String text) {
            List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split(NOT_A_LETTER, -1))
                    .distinct()
                    .toList();
            return topics.stream()
                    .map(topic -> new ByWords(topic, telling(topic, words)))
                    .filter(each -> !each.words().isEmpty())
                    .max(Comparator.comparingInt(each -> each.words().size()));
        }

        private static List<String> telling(Topic topic, List<String> words) {
            List<String> stems = Stream.of(Lang.values())
                    .flatMap(lang -> topic.keywords().in(lang).stream())
                    .toList();
            return words.stream()
                    .filter(word -> stems.stream().anyMatch(word::startsWith))
                    .toList();
        }
    }
}
