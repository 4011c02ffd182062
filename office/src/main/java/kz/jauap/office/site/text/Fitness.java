package kz.jauap.office.site.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.jauap.office.look.Lang;

/// Whether a text can take the place of another: it names the same facts, and can be read as a pattern.
final class Fitness {
    static final int LONGEST = 8000;

    private Fitness() {}

    /// The key of the complaint, if there is one.
    static Optional<String> mistake(Lang lang, String text, String shipped) {
        if (text.isBlank()) return Optional.of("site.edit.empty");
        if (text.length() > LONGEST) return Optional.of("site.edit.long");
        try {
            var facts = facts(shipped);
            if (!facts(text).equals(facts)) {
                return Optional.of(facts.isEmpty() ? "site.edit.facts.none" : "site.edit.facts");
            }
            if (!facts.isEmpty()) new MessageFormat(text, lang.locale());
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of("site.edit.braces");
        }
    }

    /// The names of what is filled in.
    static Set<String> facts(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) return Set.of();
        var pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            switch (part.getType()) {
                case ARG_NAME, ARG_NUMBER -> names.add(pattern.getSubstring(part));
                default -> {}
            }
        }
        return names;
    }
}
