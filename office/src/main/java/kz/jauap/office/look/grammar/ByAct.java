package kz.jauap.office.look.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Act;

/// The texts that each act words in its own way: such a text stands once for each act, its key ends with the act's
/// name.
public final class ByAct {
    private ByAct() {}

    /// The key under which an act words a text.
    public static String key(String text, Act act) {
        return text + "." + act.name().toLowerCase(Locale.ROOT);
    }

    /// The key without an act's name: that of a text which all acts word alike.
    public static String shared(String key) {
        return Stream.of(Act.LAW221, Act.APPC)
                .map(act -> key("", act))
                .filter(key::endsWith)
                .map(end -> key.substring(0, key.length() - end.length()))
                .findFirst()
                .orElse(key);
    }

    /// The key by the act that governs a case; where none does, the one that the installation goes by is said.
    public static String key(String text, Optional<RegimeId> regime) {
        return regime.map(id -> key(text, Regimes.of(id).act())).orElse(text);
    }

    /// Kazakh texts as the Code words them; those of another act stay as they are.
    public static Map<String, String> inCode(Map<String, String> kazakh) {
        var coded = new HashMap<>(kazakh);
        coded.replaceAll((key, text) -> key.endsWith(key("", Act.LAW221)) ? text : Appellation.inCode(text));
        return coded;
    }
}
