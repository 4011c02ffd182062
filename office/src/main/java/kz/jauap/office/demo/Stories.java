package kz.jauap.office.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.law.statute.Act;
import kz.jauap.office.demo.speech.OfficialSpeech;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/// All stories of the demonstration, oldest first: those told at length, and by their matter those of a common year.
record Stories(List<Story> appeals) {
    /// How much of the demonstration is told.
    enum Extent {
        WHOLE,
        /// Only the stories told at length, in which every fate occurs: for tests that need a city, not its size.
        AT_LENGTH
    }

    private static final String AT_LENGTH = "demo/appeals.json";
    private static final String BY_MATTER = "classpath:demo/appeals/*.json";

    /// All of them, told as the law's act words them.
    static Stories read(JsonMapper json) {
        return read(json, Extent.WHOLE, Act.LAW221);
    }

    /// @param act in whose words the officials speak
    static Stories read(JsonMapper json, Extent extent, Act act) {
        try {
            Stream<Resource> matters = Stream.of(new PathMatchingResourcePatternResolver().getResources(BY_MATTER))
                    .sorted(Comparator.comparing(each -> String.valueOf(each.getFilename())));
            Stream<Resource> others = extent == Extent.WHOLE ? matters : Stream.empty();
            return new Stories(Stream.concat(Stream.of(new ClassPathResource(AT_LENGTH)), others)
                    .flatMap(each -> read(json, each, act).stream())
                    .sorted(Comparator.comparingInt(Story::daysAgo).reversed())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Story> read(JsonMapper json, Resource resource, Act act) {
        try (InputStream in = resource.getInputStream()) {
            return json.treeToValue(OfficialSpeech.of(json.readTree(in), act), Stories.class)
                    .appeals();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
