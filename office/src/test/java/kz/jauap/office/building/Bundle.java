package kz.jauap.office.building;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts of one room in one language, as they stand in their file.
record Bundle(Path file, Map<String, String> texts, List<String> twice) {
    /// What one language alone chooses by, such as the Kazakh word for "appeal" by act, is no placeholder of the text.
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?!\\s*,\\s*select)");

    static Bundle read(Path file) {
        var texts = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        var reading = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    twice.add((String) key);
                }
                return text;
            }
        };
        try {
            reading.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(file, texts, twice);
    }

    static List<Bundle> all() {
        return Sources.in(Sources.MESSAGES, ".properties").stream()
                .map(Bundle::read)
                .toList();
    }

    /// The bundle's room: its file name without language and ending.
    String room() {
        return file.getFileName().toString().replaceFirst("_(kk|ru|en)\\.properties$", "");
    }

    /// Each key with the placeholders its text has.
    Map<String, TreeSet<String>> placeholders() {
        var found = new TreeMap<String, TreeSet<String>>();
        texts.forEach((key, text) -> found.put(
                key,
                PLACEHOLDER.matcher(text).results().map(place -> place.group(1)).collect(toCollection(TreeSet::new))));
        return found;
    }
}
