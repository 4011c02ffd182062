package kz.jauap.office.organisation;

import java.util.List;
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
}
